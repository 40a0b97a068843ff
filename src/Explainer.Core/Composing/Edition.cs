using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>The site in one language: what the pages of that language are made from.</summary>
internal sealed class Edition
{
    /// <summary>Facts that a preview of a concept shows.</summary>
    private const int MostFacts = 3;

    private readonly Dictionary<string, Concept> _concepts;
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, ConceptScheme> _schemes;
    private readonly ILookup<string, Annotation> _annotations;
    private readonly Dictionary<string, int> _articleIndexes;
    private readonly ImmutableArray<PageLink> _articleLinks;
    private readonly Dictionary<string, ConceptView> _views;
    private readonly Dictionary<string, SourceView> _sourceViews;
    private readonly Dictionary<string, int> _ranks;
    private readonly Lazy<Dictionary<string, EventView>> _events;

    public Edition(LinkedSite linked, InterfaceStrings strings, Routes routes, SiteAddresses addresses, SiteFrame frame)
    {
        Linked = linked;
        Strings = strings;
        Frame = frame;
        Routes = routes;
        Addresses = addresses;
        _concepts = linked.Site.Concepts.DistinctBy(concept => concept.Id, StringComparer.Ordinal).ToDictionary(concept => concept.Id, StringComparer.Ordinal);
        _sources = linked.Site.Sources.DistinctBy(source => source.Id, StringComparer.Ordinal).ToDictionary(source => source.Id, StringComparer.Ordinal);
        _sourceViews = _sources.Values.ToDictionary(source => source.Id, Make, StringComparer.Ordinal);
        _annotations = linked.Site.Annotations.ToLookup(annotation => annotation.Article.Id, StringComparer.Ordinal);
        Articles = [.. linked.Site.Articles
            .OrderByDescending(article => article.Date.Date, EdtfDate.Comparer).ThenBy(article => article.Slug, StringComparer.Ordinal)
            .Select(article => new ArticleSummary(article, new LocalString(article.Title.Text, article.Language), SummaryOf(article), Routes.Article(article.Slug)))];
        _articleLinks = [.. Articles.Select(article => new PageLink(article.Title, article.Address))];
        _articleIndexes = Articles.Index().ToDictionary(pair => pair.Item.Article.Slug, pair => pair.Index, StringComparer.Ordinal);
        _events = new Lazy<Dictionary<string, EventView>>(() => linked.Site.Events.DistinctBy(item => item.Id, StringComparer.Ordinal).ToDictionary(item => item.Id, Make, StringComparer.Ordinal));
        _schemes = linked.Site.Schemes.DistinctBy(scheme => scheme.Id, StringComparer.Ordinal).ToDictionary(scheme => scheme.Id, StringComparer.Ordinal);
        _views = _concepts.Values.ToDictionary(concept => concept.Id, Make, StringComparer.Ordinal);
        _ranks = Alphabet.InOrder(_concepts.Values.Select(View), view => view.Label.Text).Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
    }

    public LinkedSite Linked { get; }

    public Site Site => Linked.Site;

    public SiteFrame Frame { get; }

    public InterfaceStrings Strings { get; }

    public string Language => Strings.Language;

    public Routes Routes { get; }

    public SiteAddresses Addresses { get; }

    /// <summary>The addresses of every language, in the site's order.</summary>
    public required ImmutableArray<Routes> AllRoutes { get; init; }

    /// <summary>Which pages rest on which source, the same for every language.</summary>
    public required Lazy<SourceUses> Uses { get; init; }

    /// <summary>What maps are drawn on, the same for every language; null where the site has no outlines.</summary>
    public MapSheet? Sheet { get; init; }

    /// <summary>The articles, the newest first.</summary>
    public ImmutableArray<ArticleSummary> Articles { get; }

    /// <summary>The articles before and behind one in that order.</summary>
    public (PageLink? Previous, PageLink? Next) NeighboursOf(Article article)
    {
        var here = _articleIndexes[article.Slug];
        return (LinkAt(here - 1), LinkAt(here + 1));

        PageLink? LinkAt(int index) => index >= 0 && index < Articles.Length ? _articleLinks[index] : null;
    }

    public IEnumerable<Annotation> AnnotationsOf(Article article) => _annotations[article.Slug];

    public static LocalString? SummaryOf(Article article) => article.Summary is { } summary ? new LocalString(summary.Text.Trim(), article.Language) : null;

    public ImmutableArray<SchemeSummary> Schemes => [.. Site.Schemes
        .Select(scheme => new SchemeSummary(scheme.Id, TextOrEmpty(scheme.Title), Text(scheme.Description), Routes.Scheme(scheme.Id), scheme.Concepts.Length))];

    /// <summary>The languages to fall back on, in order.</summary>
    public ImmutableArray<string> Languages => Site.Settings.Languages;

    public PageLink LinkOf(Article article) => _articleLinks[_articleIndexes[article.Slug]];

    public Article? Article(string slug) => _articleIndexes.TryGetValue(slug, out var index) ? Articles[index].Article : null;

    public Concept? Concept(string id) => _concepts.GetValueOrDefault(id);

    public Source? Source(string id) => _sources.GetValueOrDefault(id);

    /// <summary>What a kind of concept is called.</summary>
    public string TypeWord(ConceptType type) => Strings["type." + type.ToString().ToLowerInvariant()];

    /// <summary>A text in this language, or in the next best one.</summary>
    public LocalString? Text(LanguageMap map) => map.Best(Language, Languages) is { } entry ? new LocalString(entry.Text.Text.Trim(), entry.Language) : null;

    /// <summary>The same, where an empty text does as well.</summary>
    public LocalString TextOrEmpty(LanguageMap map) => Text(map) ?? new LocalString("", Language);

    public Prose? Prose(ProseMap map) => map.Best(Language, Languages);

    public LocalString LabelOf(Concept concept)
    {
        var label = concept.PreferredLabel(Language, Languages);
        return new LocalString(label.Text, label.Language);
    }

    public PageLink SchemeLink(string id) => _schemes.TryGetValue(id, out var scheme)
        ? new PageLink(TextOrEmpty(scheme.Title), Routes.Scheme(id))
        : new PageLink(new LocalString(id, Language), Routes.Scheme(id));

    /// <summary>What pages show of a concept; the same record each time.</summary>
    public ConceptView View(Concept concept) => _views[concept.Id];

    private ConceptView Make(Concept concept)
    {
        var definition = Prose(concept.Definition);
        return new ConceptView(
            concept.Id,
            LabelOf(concept),
            concept.Type,
            Routes.Concept(concept),
            Frame.Absolute(Routes.Concept(concept)),
            definition is null ? null : new LocalString(definition.Source.Text.Trim(), definition.Language),
            SchemeLink(concept.SchemeId),
            ImmutableArray.CreateRange(concept.Facts, 0, Math.Min(MostFacts, concept.Facts.Length), fact => View(fact)));
    }

    /// <summary>Concepts in the order of their labels.</summary>
    public IEnumerable<ConceptView> InOrder(IEnumerable<ConceptView> concepts) => concepts.OrderBy(view => _ranks[view.Id]);

    /// <summary>Views of the concepts that ids name; unknown ones are left out, they have been reported.</summary>
    public ImmutableArray<ConceptView> Views(IEnumerable<string> ids)
    {
        var views = ImmutableArray.CreateBuilder<ConceptView>();
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            if (_views.TryGetValue(id, out var view))
            {
                views.Add(view);
            }
        }

        return views.DrainToImmutable();
    }

    public FactView View(Fact fact, CitationNumbers? numbers = null)
    {
        var value = TextOrEmpty(fact.Value);
        return new FactView(
            TextOrEmpty(fact.Label),
            value,
            fact.AsOf is { } asOf && !DateWords.AreIn(value.Text, asOf.Date, Strings) ? asOf.Date : null,
            fact.Source is null || Source(fact.Source.Id) is not { } source ? null : numbers?.Cite(source) ?? View(source));
    }

    /// <summary>What pages show of a source; without a number the same record each time.</summary>
    public SourceView View(Source source, int number = 0) => number == 0 ? _sourceViews[source.Id] : _sourceViews[source.Id] with { Number = number };

    private SourceView Make(Source source) => new(source, Text(source.Title) ?? new LocalString(source.Id, Language), Routes.Source(source.Id), Number: 0);

    /// <summary>Numbers for a page that lists its sources.</summary>
    public CitationNumbers NewNumbers() => new(this, isNumbered: true);

    /// <summary>For a text on a page that lists none.</summary>
    public CitationNumbers NoNumbers() => new(this, isNumbered: false);

    /// <summary>What pages show of an event; the same record each time.</summary>
    public EventView View(Event item) => _events.Value[item.Id];

    private EventView Make(Event item)
    {
        var sources = NoNumbers();
        return new EventView(
            item.Id,
            item.Date.Date,
            TextOrEmpty(item.Title),
            Prose(item.Body) is { } body ? ProseViews.Of(body, this, sources) with { IdPrefix = $"_{item.Id}-" } : null,
            Routes.Event(item.Id),
            Views(item.Concepts.Select(reference => reference.Id)),
            sources.Cite(item.Sources));
    }
}
