using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>Makes pages of a linked site, and checks what editors referred to.</summary>
public static class Composer
{
    /// <summary>Composes every page of every language.</summary>
    /// <param name="linked">The linked site.</param>
    /// <param name="baseUrl">The absolute address that the site is published at, without a slash at its end; null takes the site's own.</param>
    /// <param name="isPortable">Whether the pages open without a host.</param>
    /// <param name="isOnlyChecked">Whether nothing is to be made, because there are errors already: what else is wrong is still found.</param>
    public static Diagnosed<Composition> Compose(LinkedSite linked, string? baseUrl = null, bool isPortable = false, bool isOnlyChecked = false)
    {
        var diagnostics = new DiagnosticList();
        var site = linked.Site;
        var (themeAddresses, themeFiles) = ThemeAssets.Of(site.ThemeAssets);
        var frame = new SiteFrame(site.Settings, (baseUrl ?? site.Settings.BaseUrl).TrimEnd('/'), themeAddresses, ImageSizes.Of(site.Assets)) { IsPortable = isPortable };
        ImmutableArray<Routes> routes = [.. site.Strings.Select(strings => new Routes(site, strings))];
        var sitePages = SitePages.Of(linked, routes);
        ImmutableArray<string> made = [.. HostFiles.Addresses, .. routes.Where(own => FeedFile.IsIn(site, own.Language)).Select(own => own.Feed)];
        var addresses = new SiteAddresses(sitePages, site.Assets, made);
        var sheet = site.Map is null ? null : new MapSheet(site.Map);
        var uses = new Lazy<SourceUses>(() => new SourceUses(linked));
        var editions = InEachLanguage(site, i => new Edition(linked, site.Strings[i], routes[i], addresses, frame) { AllRoutes = routes, Uses = uses, Sheet = sheet });
        AddressCheck.Check(sitePages, site, made, diagnostics);
        if (isOnlyChecked)
        {
            ContentCheck.Check(editions[0], diagnostics);
            return diagnostics.With(Composition.Nothing);
        }

        var plans = InEachLanguage(site, i => PlanOf(editions[i]));
        ImmutableArray<Func<Page>> composers = [.. plans.SelectMany(plan => plan.Pages)];
        var composed = new Page[composers.Length];
        ImmutableArray<OutputFile> lists = [];
        // All in one loop: a loop within another keeps a thread waiting for its last page.
        Parallel.Invoke(
        [
            () => ContentCheck.Check(editions[0], diagnostics),
            () => lists = [.. editions.Where(edition => FeedFile.IsIn(site, edition.Language)).Select(FeedFile.Of), SkosFile.Of(editions[0])],
            .. composers.Select((compose, i) => (Action)(() => composed[i] = compose())),
        ]);
        var pages = UniqueTitles.Of([.. composed]);
        var redirects = RedirectsOf(editions[0]);
        ImmutableArray<OutputFile> files =
        [
            .. themeFiles,
            .. plans.SelectMany(plan => plan.Terms.Files),
            .. site.Assets.Select(asset => new OutputFile(asset.Address[1..], asset.File.Content)),
            .. lists,
            SitemapFile.Of(pages, frame),
            HostFiles.HeadersFile(),
            HostFiles.Redirects(redirects, frame),
            HostFiles.Robots(frame),
        ];
        var moved = RedirectPages.Of(redirects, editions[0], plans[0].Frames);
        return diagnostics.With(new Composition([.. pages, .. moved], files, () => MakeSearch(site, editions, pages)));
    }

    /// <summary>One for each language, in the site's order, made side by side.</summary>
    private static ImmutableArray<T> InEachLanguage<T>(Site site, Func<int, T> make)
    {
        var made = new T[site.Strings.Length];
        Parallel.For(0, made.Length, i => made[i] = make(i));
        return [.. made];
    }

    private static SearchData MakeSearch(Site site, ImmutableArray<Edition> editions, ImmutableArray<Page> pages)
    {
        var scripts = InEachLanguage(site, i => SearchIndex.Of(editions[i]));
        var prefixes = editions.Select((edition, i) => (edition.Language, scripts[i].Prefix)).ToDictionary(StringComparer.Ordinal);
        return new SearchData(
            [.. pages.OfType<SearchPage>().Select(page => page with { DataPrefix = prefixes[page.Frame.Language] })],
            [.. scripts.SelectMany(script => script.Files)]);
    }

    private static EditionPlan PlanOf(Edition edition)
    {
        var terms = TermData.Of(edition);
        var frames = new FrameMaker(edition, new TermScripts(terms.Prefix, terms.Files.Length));
        return new EditionPlan(terms, frames, PagesOf(edition, frames));
    }

    private static ImmutableArray<Func<Page>> PagesOf(Edition edition, FrameMaker frames)
    {
        var site = edition.Site;
        var concepts = new ConceptComposer(edition, frames);
        return
        [
            () => ListComposer.Home(edition, frames),
            .. site.Articles.Select(article => (Func<Page>)(() => ArticleComposer.Compose(article, edition, frames))),
            .. site.Pages.Where(page => SitePages.IsIn(page, edition.Routes) && SitePages.GroupOf(page) != SitePages.HomeText)
                .Select(page => (Func<Page>)(() => ListComposer.Page(page, edition, frames))),
            .. Where(!site.Schemes.IsEmpty, () => ListComposer.Glossary(edition, frames)),
            .. site.Schemes.Select(scheme => (Func<Page>)(() => ListComposer.Scheme(scheme, edition, frames))),
            .. site.Schemes.SelectMany(scheme => scheme.Concepts.Select(concept => (Func<Page>)(() => concepts.Compose(concept, scheme)))),
            .. Where(!site.Events.IsEmpty, () => ListComposer.Timeline(edition, frames)),
            .. Where(!site.Sources.IsEmpty, () => ListComposer.Sources(edition, frames)),
            .. Where(SitePages.HasSearch(site), () => ListComposer.Search(edition, frames)),
            .. Where(edition.Language == site.Settings.DefaultLanguage, () => ListComposer.NotFound(edition, frames)),
        ];
    }

    /// <summary>What is to be made of an edition: the data of its previews, and its pages, each when it is asked for.</summary>
    private sealed record EditionPlan(DataScripts Terms, FrameMaker Frames, ImmutableArray<Func<Page>> Pages);

    private static IEnumerable<Func<Page>> Where(bool isNeeded, Func<Page> page) => isNeeded ? [page] : [];

    private static ImmutableArray<Redirect> RedirectsOf(Edition edition) =>
    [
        .. edition.Site.Articles.SelectMany(article => article.RedirectFrom.Select(from => new Redirect(from, edition.Routes.Article(article.Slug)))),
        .. edition.Site.Pages.SelectMany(page => page.RedirectFrom.Select(from => new Redirect(from, AddressOf(page, edition)))),
    ];

    private static string AddressOf(FreePage page, Edition edition) =>
        edition.Addresses.Translations(SitePages.GroupOf(page)).FirstOrDefault(own => own.Language == page.Language)?.Address ?? edition.Routes.Home;
}
