using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Makes the pages that are lists: home, glossaries, timeline, sources; and the editors' own pages.</summary>
internal static class ListComposer
{
    public static HomePage Home(Edition edition, FrameMaker frames)
    {
        var page = edition.Site.Pages.FirstOrDefault(page => SitePages.GroupOf(page) == SitePages.HomeText && SitePages.IsIn(page, edition.Routes));
        var heading = page is null ? edition.TextOrEmpty(edition.Site.Settings.Title) : new LocalString(page.Title.Text.Trim(), page.Language);
        var description = page?.Summary is { } summary ? new LocalString(summary.Text.Trim(), page.Language) : null;
        var frame = frames.Make(edition.Routes.Home, SitePages.Home, heading, edition.Strings["name.home"], description, above: [], page?.Location.Path ?? edition.Site.Settings.Location.Path);
        frame = frame with { JsonLd = [JsonLd.WebSite(edition)] };
        var text = page is null ? null : ProseViews.Of(page.Text, edition, edition.NoNumbers());
        return new HomePage(frame, text, edition.Articles, edition.Schemes, [.. HomeEvents(edition).Select(edition.View)])
        {
            Glossary = edition.Site.Schemes.IsEmpty ? null : new PageLink(frames.Words("heading.glossary"), edition.Routes.Glossary),
            Timeline = edition.Site.Events.IsEmpty ? null : new PageLink(frames.Words("heading.timeline"), edition.Routes.Timeline),
        };
    }

    /// <summary>The few events nearest to the newest article; the timeline has them all.</summary>
    private static IEnumerable<Event> HomeEvents(Edition edition)
    {
        const int Few = 8;
        var newest = edition.Articles.FirstOrDefault()?.Article.Date.Date;
        return edition.Site.Events
            .OrderBy(item => newest is null ? 0 : Distance(item.Date.Date, newest)).ThenBy(item => item.Id, StringComparer.Ordinal)
            .Take(Few).OrderBy(item => item.Date.Date, EdtfDate.Comparer);
    }

    /// <summary>Days between two dates; zero where they overlap.</summary>
    private static double Distance(EdtfDate one, EdtfDate other) =>
        Math.Max(0, Math.Max((double)one.Earliest - other.Latest, (double)other.Earliest - one.Latest));

    public static GlossaryPage Glossary(Edition edition, FrameMaker frames)
    {
        var frame = frames.Make(edition.Routes.Glossary, SitePages.Glossary, frames.Words("heading.glossary"), edition.Strings["kind.glossary"], frames.Words("description.glossary"), above: [], source: null);
        return new GlossaryPage(frame, edition.Schemes, LettersOf(edition));
    }

    /// <summary>The search page; where its data lies is not known before the data.</summary>
    public static SearchPage Search(Edition edition, FrameMaker frames)
    {
        var frame = frames.Make(edition.Routes.Search, SitePages.Search, frames.Words("heading.search"), edition.Strings["kind.search"], frames.Words("description.search"), above: [], source: null);
        var glossary = edition.Site.Schemes.IsEmpty ? null : new PageLink(frames.Words("heading.glossary"), edition.Routes.Glossary);
        return new SearchPage(frame, glossary, [.. LettersOf(edition).Select(group => group.Letter)], DataPrefix: "");
    }

    public static SchemePage Scheme(ConceptScheme scheme, Edition edition, FrameMaker frames)
    {
        ImmutableArray<ConceptView> concepts = [.. scheme.Concepts.Select(edition.View)];
        var glossary = frames.Words("name.glossary");
        var frame = frames.Make(
            edition.Routes.Scheme(scheme.Id),
            SitePages.Scheme(scheme.Id),
            edition.TextOrEmpty(scheme.Title),
            edition.Strings["kind.scheme"],
            edition.Text(scheme.Description),
            [new PageLink(glossary, edition.Routes.Glossary)],
            scheme.Location.Path);
        frame = frame with { JsonLd = [JsonLd.Scheme(scheme, concepts, edition), .. frame.JsonLd] };
        return new SchemePage(frame, scheme, edition.Text(scheme.Description), concepts) { Map = MapComposer.Compose(scheme, edition) };
    }

    public static TimelinePage Timeline(Edition edition, FrameMaker frames)
    {
        var frame = frames.Make(edition.Routes.Timeline, SitePages.Timeline, frames.Words("heading.timeline"), edition.Strings["kind.timeline"], frames.Words("description.timeline"), above: [], "input/timeline.yml");
        var events = EventsOf(edition);
        var repeated = events
            .SelectMany(item => item.Concepts)
            .GroupBy(concept => concept.Id, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => new ConceptCount(group.First(), group.Count()));
        var concepts = Alphabet.InOrder(repeated, count => count.Concept.Label.Text).OrderByDescending(count => count.Count);
        return new TimelinePage(frame, events) { Strips = TimelineStrips.Of(events, edition.Strings), Concepts = [.. concepts] };
    }

    public static SourcesPage Sources(Edition edition, FrameMaker frames)
    {
        const int Few = 30;
        var entries = Alphabet.InOrder(edition.Site.Sources.Select(source => edition.View(source)), view => view.Title.Text)
            .Select(view => new SourceEntry(view, edition.Uses.Value.Of(view.Source.Id, edition))).ToImmutableArray();
        var frame = frames.Make(edition.Routes.Sources, SitePages.Sources, frames.Words("heading.sources"), edition.Strings["kind.sources"], frames.Words("description.sources"), above: [], "input/sources.yml");
        return new SourcesPage(frame, entries.Length <= Few ? [new LetterGroup<SourceEntry>("", entries)] : Alphabet.Groups(entries, entry => entry.View.Title.Text));
    }

    public static ProsePage Page(FreePage page, Edition edition, FrameMaker frames)
    {
        var numbers = edition.NewNumbers();
        var text = ProseViews.Of(page.Text, edition, numbers);
        var summary = page.Summary is { } written ? new LocalString(written.Text.Trim(), page.Language) : null;
        var frame = frames.Make(edition.Routes.Page(page.Slug), SitePages.GroupOf(page), new LocalString(page.Title.Text.Trim(), page.Language), edition.Strings["kind.page"], summary, above: [], page.Location.Path);
        return new ProsePage(frame, text, numbers.InOrder);
    }

    public static NotFoundPage NotFound(Edition edition, FrameMaker frames)
    {
        var frame = frames.Make("/404.html", "404", frames.Words("heading.not-found"), kind: null, frames.Words("description.not-found"), above: [], source: null);
        return new NotFoundPage(
            frame with { Indexed = false, JsonLd = [], Breadcrumbs = [] },
            [.. edition.Site.Strings.Zip(edition.AllRoutes, NoticeOf).Where(notice => notice.Words.Language != edition.Language)]);
    }

    private static NotFoundNotice NoticeOf(InterfaceStrings strings, Routes routes) => new(
        new LocalString(strings["heading.not-found"], strings.Language),
        new PageLink(new LocalString(strings["not-found.home"], strings.Language), routes.Home));

    private static ImmutableArray<LetterGroup<ConceptView>> LettersOf(Edition edition) =>
        Alphabet.Groups(edition.InOrder(edition.Site.Concepts.Select(edition.View)), view => view.Label.Text);

    private static ImmutableArray<EventView> EventsOf(Edition edition) =>
        [.. edition.Site.Events.OrderBy(item => item.Date.Date, EdtfDate.Comparer).Select(item => edition.View(item))];
}
