using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Knows which pages rest on a source.</summary>
internal sealed class SourceUses
{
    private readonly Dictionary<string, ImmutableArray<string>> _groups;

    public SourceUses(LinkedSite linked)
    {
        var uses = new List<(string Source, string Group)>();
        var site = linked.Site;
        uses.AddRange(site.Articles.SelectMany(article => Cited([article.Text], article.Source).Select(id => (id, SitePages.Article(article.Slug)))));
        uses.AddRange(site.Annotations.SelectMany(note => Cited(note.Body.Entries, [.. note.Sources]).Select(id => (id, SitePages.Article(note.Article.Id)))));
        uses.AddRange(site.Pages.SelectMany(page => Cited([page.Text]).Select(id => (id, SitePages.GroupOf(page) == SitePages.HomeText ? SitePages.Home : SitePages.GroupOf(page)))));
        uses.AddRange(site.Concepts.SelectMany(concept =>
            Cited(concept.Body.Entries, [.. concept.Sources, .. concept.Facts.Select(fact => fact.Source)]).Select(id => (id, SitePages.Concept(concept.Id)))));
        uses.AddRange(site.Events.SelectMany(item => Cited(item.Body.Entries, [.. item.Sources]).Select(id => (id, SitePages.Timeline))));
        _groups = uses.Distinct().GroupBy(use => use.Source, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(use => use.Group).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>Ids of the sources that something rests on.</summary>
    public IEnumerable<string> Used => _groups.Keys;

    /// <summary>Links to the pages that rest on a source.</summary>
    public ImmutableArray<PageLink> Of(string source, Edition edition) => !_groups.TryGetValue(source, out var groups) ? [] :
    [
        .. groups.Select(group => edition.Addresses.Translations(group).FirstOrDefault(page => page.Language == edition.Language))
            .OfType<SitePage>().Select(page => new PageLink(page.Name, page.Address)),
    ];

    private static IEnumerable<string> Cited(IEnumerable<Prose> texts, params IEnumerable<Reference?> listed) => texts
        .SelectMany(text => text.Links).Select(link => TermAddress.SourceOf(link.Address))
        .Concat(listed.Select(reference => reference?.Id))
        .OfType<string>().Distinct(StringComparer.Ordinal);
}
