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
        var uses = new List<SourceUse>();
        var site = linked.Site;
        uses.AddRange(site.Articles.SelectMany(article => Cited(SitePages.Article(article.Slug), [article.Text], article.Source)));
        uses.AddRange(site.Annotations.SelectMany(note => Cited(SitePages.Article(note.Article.Id), note.Body.Entries, [.. note.Sources])));
        uses.AddRange(site.Pages.SelectMany(page => Cited(SitePages.GroupOf(page) == SitePages.HomeText ? SitePages.Home : SitePages.GroupOf(page), [page.Text])));
        uses.AddRange(site.Concepts.SelectMany(concept =>
            Cited(SitePages.Concept(concept.Id), concept.Body.Entries, [.. concept.Sources, .. concept.Facts.Select(fact => fact.Source)])));
        uses.AddRange(site.Events.SelectMany(item => Cited(SitePages.Timeline, item.Body.Entries, [.. item.Sources])));
        _groups = uses.Distinct().GroupBy(use => use.Source, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(use => use.Group).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>Ids of the sources that something rests on.</summary>
    public IEnumerable<string> Used => _groups.Keys;

    /// <summary>Links to the pages that rest on a source.</summary>
    public ImmutableArray<PageLink> Of(string source, Edition edition)
    {
        var links = ImmutableArray.CreateBuilder<PageLink>();
        foreach (var group in _groups.GetValueOrDefault(source, []))
        {
            if (edition.Addresses.Translations(group).FirstOrDefault(page => page.Language == edition.Language) is { } page)
            {
                links.Add(new PageLink(page.Name, page.Address));
            }
        }

        return links.DrainToImmutable();
    }

    private static IEnumerable<SourceUse> Cited(string group, IEnumerable<Prose> texts, params IEnumerable<Reference?> listed) => texts
        .SelectMany(text => text.Links).Select(link => TermAddress.SourceOf(link.Address))
        .Concat(listed.Select(reference => reference?.Id))
        .OfType<string>().Distinct(StringComparer.Ordinal).Select(id => new SourceUse(id, group));

    private sealed record SourceUse(string Source, string Group);
}
