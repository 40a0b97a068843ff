using System.Collections.Frozen;
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

    public static string Article(string slug) => "article:" + slug;

    public static string Scheme(string id) => "scheme:" + id;

    public static string Concept(string id) => "concept:" + id;

    /// <summary>A page belongs to the page that it translates.</summary>
    public static string GroupOf(FreePage page) => "page:" + (page.TranslationOf?.Id ?? page.Slug);

    /// <summary>The group of the pages whose text is the home page's.</summary>
    public static readonly string HomeText = "page:index";

    public static ImmutableArray<SitePage> Of(LinkedSite linked, ImmutableArray<Routes> routes) =>
        [.. routes.SelectMany(edition => OfEdition(linked.Site, edition))];

    private static List<SitePage> OfEdition(Site site, Routes routes)
    {
        var made = new List<SitePage>();
        Add(routes.Home, Home, site.Settings.Location, FragmentsOf(site.Pages.FirstOrDefault(page => GroupOf(page) == HomeText && IsIn(page, routes))?.Text));
        foreach (var article in site.Articles)
        {
            var notes = site.Annotations.Where(annotation => annotation.Article.Id == article.Slug);
            Add(routes.Article(article.Slug), Article(article.Slug), article.Location,
                FragmentsOf(article.Text).Concat(notes.SelectMany(note => new[] { "_note-" + note.Id, "_quote-" + note.Id })));
        }

        foreach (var page in site.Pages.Where(page => GroupOf(page) != HomeText && IsIn(page, routes)))
        {
            Add(routes.Page(page.Slug), GroupOf(page), page.Location, FragmentsOf(page.Text));
        }

        if (!site.Schemes.IsEmpty)
        {
            Add(routes.Glossary, Glossary, site.Schemes[0].Location, []);
        }

        foreach (var scheme in site.Schemes)
        {
            Add(routes.Scheme(scheme.Id), Scheme(scheme.Id), scheme.Location, []);
        }

        foreach (var concept in site.Concepts)
        {
            Add(routes.Concept(concept), Concept(concept.Id), concept.Location, FragmentsOf(concept.Body.Best(routes.Language, site.Settings.Languages)));
        }

        if (!site.Events.IsEmpty)
        {
            Add(routes.Timeline, Timeline, site.Events[0].Location, site.Events.Select(item => item.Id));
        }

        if (!site.Sources.IsEmpty)
        {
            Add(routes.Sources, Sources, site.Sources[0].Location, site.Sources.Select(source => source.Id));
        }

        return made;

        void Add(string address, string group, TextLocation origin, IEnumerable<string> fragments) =>
            made.Add(new SitePage(address, routes.Language, group, fragments.ToFrozenSet(StringComparer.Ordinal), origin));
    }

    public static bool IsIn(FreePage page, Routes routes) => string.Equals(page.Language, routes.Language, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> FragmentsOf(Prose? prose) => prose is null ? [] : prose.Ids.Values.Concat(InlineIds.Of(prose));
}
