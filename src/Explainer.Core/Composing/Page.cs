using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>A page to be rendered: one of the records below, nothing else.</summary>
public abstract record Page
{
    private protected Page(PageFrame frame) => Frame = frame;

    public PageFrame Frame { get; init; }
}

/// <summary>The home page.</summary>
public sealed record HomePage(
    PageFrame Frame,
    ProseView? Text,
    ImmutableArray<ArticleSummary> Articles,
    ImmutableArray<SchemeSummary> Schemes,
    ImmutableArray<EventView> Events) : Page(Frame)
{
    /// <summary>The whole glossary from A to Z, or null where there is none.</summary>
    public PageLink? Glossary { get; init; }

    /// <summary>The whole timeline, or null where there is none.</summary>
    public PageLink? Timeline { get; init; }
}

/// <summary>An article, in one of the site's languages; its text stays in its own.</summary>
/// <param name="Article">The article.</param>
/// <param name="Text">Its prose; its language may differ from the page's.</param>
/// <param name="Summary">In the article's language.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="Notes">The annotations in the order of their quotes.</param>
/// <param name="Terms">The concepts that it mentions, by label.</param>
/// <param name="Sources">What its citations and notes rest on, numbered.</param>
/// <param name="Previous">The article before.</param>
/// <param name="Next">The article after.</param>
public sealed record ArticlePage(
    PageFrame Frame,
    Article Article,
    ProseView Text,
    LocalString? Summary,
    SourceView? Source,
    ImmutableArray<NoteView> Notes,
    ImmutableArray<ConceptView> Terms,
    ImmutableArray<SourceView> Sources,
    PageLink? Previous,
    PageLink? Next) : Page(Frame);

/// <summary>Every concept from A to Z.</summary>
/// <param name="Letters">Concepts by the first letter of their label.</param>
public sealed record GlossaryPage(
    PageFrame Frame,
    ImmutableArray<SchemeSummary> Schemes,
    ImmutableArray<LetterGroup<ConceptView>> Letters) : Page(Frame);

/// <summary>One glossary.</summary>
public sealed record SchemePage(
    PageFrame Frame,
    ConceptScheme Scheme,
    LocalString? Description,
    ImmutableArray<ConceptView> Concepts) : Page(Frame)
{
    /// <summary>Where its places are, or null.</summary>
    public MapDrawing? Map { get; init; }
}

/// <summary>One concept.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="View">It as lists show it.</param>
/// <param name="Definition">Its definition with its links.</param>
/// <param name="Body">Its body.</param>
/// <param name="OtherLabels">Preferred and alternative labels by language; hidden ones never.</param>
/// <param name="Facts">All its facts.</param>
/// <param name="Broader">Broader concepts.</param>
/// <param name="Narrower">Concepts that name it as broader.</param>
/// <param name="Related">Related concepts, as either side wrote.</param>
/// <param name="Events">Events of the timeline that name it.</param>
/// <param name="Sources">Numbered: citations of the body, facts, then the list.</param>
/// <param name="Mentions">Every block that mentions it, looked for when the page is rendered: they are most of what large sites consist of.</param>
/// <param name="Previous">The concept before it in its glossary.</param>
/// <param name="Next">The concept behind it.</param>
public sealed record ConceptPage(
    PageFrame Frame,
    Concept Concept,
    ConceptView View,
    ProseView? Definition,
    ProseView? Body,
    ImmutableArray<LabelView> OtherLabels,
    ImmutableArray<FactView> Facts,
    ImmutableArray<ConceptView> Broader,
    ImmutableArray<ConceptView> Narrower,
    ImmutableArray<ConceptView> Related,
    ImmutableArray<EventView> Events,
    ImmutableArray<SourceView> Sources,
    Func<ConceptMentions> Mentions,
    PageLink? Previous,
    PageLink? Next) : Page(Frame)
{
    /// <summary>Concepts of its glossary in the glossary's order, itself included and marked as current; the nearest forty where there are more.</summary>
    public ImmutableArray<PageLink> Siblings { get; init; } = [];
}

/// <summary>The timeline, in the order of its dates.</summary>
public sealed record TimelinePage(PageFrame Frame, ImmutableArray<EventView> Events) : Page(Frame)
{
    /// <summary>The timeline drawn: none, one, or the fullest month and the long view.</summary>
    public ImmutableArray<TimelineStrip> Strips { get; init; } = [];

    /// <summary>Concepts that take part in two events or more, the most frequent first; the page of each lists its own.</summary>
    public ImmutableArray<ConceptCount> Concepts { get; init; } = [];
}

/// <summary>A concept and how many events it takes part in.</summary>
public sealed record ConceptCount(ConceptView Concept, int Count);

/// <summary>The bibliography; an entry's element id is the source's.</summary>
/// <param name="Letters">Sources by the first letter of their title; a short list is one group without a letter.</param>
public sealed record SourcesPage(PageFrame Frame, ImmutableArray<LetterGroup<SourceEntry>> Letters) : Page(Frame);

/// <summary>The search; without scripts a way into the glossary.</summary>
/// <param name="Glossary">The whole glossary from A to Z, or null where there is none.</param>
/// <param name="Letters">Its letters, in its order.</param>
/// <param name="DataPrefix">What the addresses of the index's parts begin with; the first is <c>root.js</c>.</param>
public sealed record SearchPage(PageFrame Frame, PageLink? Glossary, ImmutableArray<string> Letters, string DataPrefix) : Page(Frame);

/// <summary>A page of the editors' own.</summary>
/// <param name="Text">Its prose; its language is the page's.</param>
/// <param name="Sources">What it cites, numbered.</param>
public sealed record ProsePage(PageFrame Frame, ProseView Text, ImmutableArray<SourceView> Sources) : Page(Frame);

/// <summary>What a host shows for an address that is not there.</summary>
/// <param name="Others">The same in the site's other languages: hosts know one such page.</param>
public sealed record NotFoundPage(PageFrame Frame, ImmutableArray<NotFoundNotice> Others) : Page(Frame);

/// <summary>That a page is not there, in one language.</summary>
/// <param name="Words">The words.</param>
/// <param name="Home">The way on.</param>
public sealed record NotFoundNotice(LocalString Words, PageLink Home);

/// <summary>What stands at an old address and sends on.</summary>
public sealed record RedirectPage(PageFrame Frame, PageLink Target) : Page(Frame);

/// <summary>An article in a list.</summary>
public sealed record ArticleSummary(Article Article, LocalString Title, LocalString? Summary, string Address);

/// <summary>A glossary in a list.</summary>
public sealed record SchemeSummary(string Id, LocalString Title, LocalString? Description, string Address, int Count);

/// <summary>What stands under a letter of a list from A to Z.</summary>
public sealed record LetterGroup<T>(string Letter, ImmutableArray<T> Items);

/// <summary>A source with the pages that rest on it.</summary>
public sealed record SourceEntry(SourceView View, ImmutableArray<PageLink> UsedBy);
