using System.Collections.Immutable;

namespace Explainer.Composing;

/// <summary>Makes what every page carries around its content.</summary>
internal sealed class FrameMaker
{
    private readonly Edition _edition;
    private readonly ImmutableArray<PageLink> _navigation;
    private readonly ProseView? _footer;
    private readonly string? _feed;
    private readonly TermScripts _terms;
    private readonly PageLink? _search;

    public FrameMaker(Edition edition, TermScripts terms)
    {
        _edition = edition;
        _terms = terms;
        _search = SitePages.HasSearch(edition.Site) ? new PageLink(Words("name.search"), edition.Routes.Search) : null;
        _navigation = NavigationOf(edition);
        _footer = edition.Prose(edition.Site.Settings.Footer) is { } footer ? ProseViews.Of(footer, edition, edition.NoNumbers()) with { IdPrefix = "_footer-" } : null;
        _feed = FeedFile.IsIn(edition.Site, edition.Language) ? edition.Routes.Feed : null;
    }

    /// <summary>The frame of a page.</summary>
    /// <param name="address">The page's address.</param>
    /// <param name="group">The same for its translations.</param>
    /// <param name="heading">Its <c>h1</c>.</param>
    /// <param name="kind">The middle of its title, or null.</param>
    /// <param name="description">For search engines and shares; the site's own where there is none.</param>
    /// <param name="above">The pages between the home page and this one.</param>
    /// <param name="source">The file that an editor would change.</param>
    public PageFrame Make(string address, string group, LocalString heading, string? kind, LocalString? description, ImmutableArray<PageLink> above, string? source)
    {
        var settings = _edition.Site.Settings;
        var site = _edition.TextOrEmpty(settings.Title).Text;
        var translations = _edition.Addresses.Translations(group);
        var links = ImmutableArray.CreateRange(translations, page => new LanguageLink(page.Language, page.Address, page.Address == address));
        ImmutableArray<PageLink> breadcrumbs = address == _edition.Routes.Home ? []
            : [new PageLink(Words("name.home"), _edition.Routes.Home), .. above, new PageLink(heading, address, Current: true)];
        return new PageFrame(
            _edition.Frame,
            _edition.Language,
            _edition.Strings,
            address,
            heading,
            string.Join(" – ", new[] { heading.Text, kind, site }.OfType<string>().Distinct(StringComparer.Ordinal)),
            (description ?? _edition.TextOrEmpty(settings.Description)).Text,
            links,
            SwitchLinks(links),
            breadcrumbs,
            ImmutableArray.CreateRange(_navigation, link => link with { Current = link.Address == address }),
            _footer,
            breadcrumbs.IsEmpty ? [] : [JsonLd.Breadcrumbs(breadcrumbs, _edition.Frame)],
            source,
            _feed)
        {
            Terms = _terms,
            Search = _search is { } search ? search with { Current = search.Address == address } : null,
        };
    }

    /// <summary>An interface word in this language.</summary>
    public LocalString Words(string key) => new(_edition.Strings[key], _edition.Language);

    /// <summary>Where a page is not translated the switch leads to that language's home page.</summary>
    private ImmutableArray<LanguageLink> SwitchLinks(ImmutableArray<LanguageLink> translations) =>
        ImmutableArray.CreateRange(_edition.Addresses.Translations(SitePages.Home), home => translations.FirstOrDefault(link => link.Language == home.Language)
            ?? new LanguageLink(home.Language, home.Address, home.Language == _edition.Language));

    private static ImmutableArray<PageLink> NavigationOf(Edition edition)
    {
        var written = edition.Site.Settings.Navigation;
        var addresses = written.IsEmpty ? DefaultNavigation(edition.Routes) : written.Select(reference => reference.Id);
        return [.. addresses.Select(address => Link(address, edition)).OfType<PageLink>()];
    }

    private static IEnumerable<string> DefaultNavigation(Routes routes) => [routes.Glossary, routes.Timeline, routes.Sources];

    private static PageLink? Link(string address, Edition edition)
    {
        var target = edition.Addresses.TargetOf(address, "");
        // A translation without the place is led to as a whole.
        return edition.Addresses.Translation(target, edition.Language) is { } page
            ? new PageLink(NameOf(page, edition), page.Address + target.Suffix)
            : edition.Addresses.Translation(target with { Suffix = "" }, edition.Language) is { } whole ? new PageLink(NameOf(whole, edition), whole.Address) : null;
    }

    /// <summary>Where there is one article, its title need not be at the head of every page.</summary>
    private static LocalString NameOf(SitePage page, Edition edition) =>
        edition.Site.Articles is [var only] && page.Group == SitePages.Article(only.Slug) ? new(edition.Strings["articles.one"], edition.Language) : page.Name;
}
