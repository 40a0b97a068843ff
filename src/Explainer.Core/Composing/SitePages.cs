using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>Lists every page of the site in every language.</summary>
internal static class SitePages
{
    public const string Home = "home";
    public const string Glossary = "glossary";
    public const string Timeline = "timeline";
    public const string Sources = "sources";
    public const string Search = "search";

    public static string Article(string slug) => "article:" + slug;

    public static string Scheme(string id) => "scheme:" + id;

    public static string Concept(string id) => "concept:" + id;

    public static string Page(string slug) => "page:" + slug;

    /// <summary>A page belongs to the page that it translates.</summary>
    public static string GroupOf(FreePage page) => Page(page.TranslationOf?.Id ?? page.Slug);

    /// <summary>The group of the pages whose text is the home page's.</summary>
    public static readonly string HomeText = Page("index");

    public static ImmutableArray<SitePage> Of(LinkedSite linked, ImmutableArray<Routes> routes) =>
        [.. linked.Site.Strings.Zip(routes).SelectMany(edition => OfEdition(linked.Site, edition.First, edition.Second))];

    private static List<SitePage> OfEdition(Site site, InterfaceStrings strings, Routes routes)
    {
        var made = new List<SitePage>();
        var notes = site.Annotations.ToLookup(annotation => annotation.Article.Id, StringComparer.Ordinal);
        Add(routes.Home, Home, Say("name.home"), site.Settings.Location, FragmentsOf(site.Pages.FirstOrDefault(page => GroupOf(page) == HomeText && IsIn(page, routes))?.Text));
        foreach (var article in site.Articles)
        {
            Add(routes.Article(article.Slug), Article(article.Slug), new LocalString(article.Title.Text, article.Language), article.Location,
                FragmentsOf(article.Text, notes[article.Slug]));
        }

        foreach (var page in site.Pages.Where(page => GroupOf(page) != HomeText && IsIn(page, routes)))
        {
            Add(routes.Page(page.Slug), GroupOf(page), new LocalString(page.Title.Text, page.Language), page.Location, FragmentsOf(page.Text));
        }

        if (!site.Schemes.IsEmpty)
        {
            Add(routes.Glossary, Glossary, Say("name.glossary"), site.Schemes[0].Location, []);
        }

        foreach (var scheme in site.Schemes.DistinctBy(scheme => scheme.Id, StringComparer.Ordinal))
        {
            Add(routes.Scheme(scheme.Id), Scheme(scheme.Id), Best(scheme.Title, scheme.Id), scheme.Location, []);
        }

        foreach (var concept in site.Concepts.DistinctBy(concept => concept.Id, StringComparer.Ordinal))
        {
            Add(routes.Concept(concept), Concept(concept.Id), LabelOf(concept), concept.Location, FragmentsOf(concept.Body.Best(routes.Language, site.Settings.Languages)));
        }

        if (!site.Events.IsEmpty)
        {
            Add(routes.Timeline, Timeline, Say("name.timeline"), site.Events[0].Location, site.Events.Select(item => item.Id));
        }

        if (!site.Sources.IsEmpty)
        {
            Add(routes.Sources, Sources, Say("name.sources"), site.Sources[0].Location, site.Sources.Select(source => source.Id));
        }

        if (HasSearch(site))
        {
            Add(routes.Search, Search, Say("name.search"), site.Settings.Location, []);
        }

        return made;

        LocalString Say(string key) => new(strings[key], routes.Language);

        LocalString Best(LanguageMap map, string id) => map.Best(routes.Language, site.Settings.Languages) is { } text
            ? new LocalString(text.Text.Text.Trim(), text.Language)
            : new LocalString(id, routes.Language);

        LocalString LabelOf(Concept concept)
        {
            var label = concept.PreferredLabel(routes.Language, site.Settings.Languages);
            return new LocalString(label.Text, label.Language);
        }

        void Add(string address, string group, LocalString name, TextLocation origin, IEnumerable<string> fragments) =>
            made.Add(new SitePage(address, routes.Language, name, group, new Lazy<HashSet<string>>(() => fragments.ToHashSet(StringComparer.Ordinal)), origin));
    }

    /// <summary>Whether there is something to search.</summary>
    public static bool HasSearch(Site site) => !site.Articles.IsEmpty || !site.Schemes.IsEmpty || !site.Pages.IsEmpty || !site.Events.IsEmpty;

    public static bool IsIn(FreePage page, Routes routes) => string.Equals(page.Language, routes.Language, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> FragmentsOf(Prose? prose, IEnumerable<Annotation>? notes = null)
    {
        foreach (var id in prose is null ? [] : prose.Ids.Values.Concat(InlineIds.Of(prose.Blocks).Select(found => found.Id)))
        {
            yield return id;
        }

        foreach (var note in notes ?? [])
        {
            yield return "_note-" + note.Id;
            yield return "_quote-" + note.Id;
        }
    }
}
