using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Makes the pages of concepts.</summary>
internal sealed class ConceptComposer
{
    private readonly Edition _edition;
    private readonly FrameMaker _frames;
    private readonly ILookup<string, string> _narrower;
    private readonly ILookup<string, string> _relatedFrom;
    private readonly ILookup<string, Event> _events;
    private readonly Dictionary<ConceptScheme, (ImmutableArray<PageLink> All, Dictionary<string, int> Positions)> _links;

    public ConceptComposer(Edition edition, FrameMaker frames)
    {
        _edition = edition;
        _frames = frames;
        _narrower = Inverse(concept => concept.Broader);
        _relatedFrom = Inverse(concept => concept.Related);
        _events = edition.Site.Events.OrderBy(item => item.Date.Date, EdtfDate.Comparer)
            .SelectMany(item => item.Concepts.Select(reference => new Named<Event>(reference.Id, item)))
            .ToLookup(named => named.Id, named => named.By, StringComparer.Ordinal);
        _links = edition.Site.Schemes.ToDictionary<ConceptScheme, ConceptScheme, (ImmutableArray<PageLink>, Dictionary<string, int>)>(
            scheme => scheme,
            scheme => (
                scheme.Concepts.Select(concept => new PageLink(edition.LabelOf(concept), edition.Routes.Concept(concept))).ToImmutableArray(),
                scheme.Concepts.Index().DistinctBy(pair => pair.Item.Id, StringComparer.Ordinal).ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal)),
            ReferenceEqualityComparer.Instance);
    }

    public ConceptPage Compose(Concept concept, ConceptScheme scheme)
    {
        var view = _edition.View(concept);
        var numbers = _edition.NewNumbers();
        var definition = _edition.Prose(concept.Definition) is { } plain ? ProseViews.Of(plain, _edition, numbers) : null;
        var body = _edition.Prose(concept.Body) is { } prose ? ProseViews.Of(prose, _edition, numbers) : null;
        var facts = ImmutableArray.CreateRange(concept.Facts, fact => _edition.View(fact, numbers));
        numbers.Cite(concept.Sources);
        var links = _links[scheme];
        var here = links.Positions[concept.Id];
        var broader = concept.Broader.Select(reference => reference.Id).ToList();
        var narrower = _narrower[concept.Id].ToList();
        return new ConceptPage(
            FrameOf(concept, view),
            concept,
            view,
            definition,
            body,
            OtherLabels(concept, view.Label),
            facts,
            _edition.Views(broader),
            _edition.Views(narrower),
            _edition.Views(concept.Related.Select(reference => reference.Id).Concat(_relatedFrom[concept.Id]).Except([concept.Id, .. broader, .. narrower], StringComparer.Ordinal)),
            [.. _events[concept.Id].Select(item => _edition.View(item))],
            numbers.InOrder,
            () => MentionGroups.Of(concept, _edition),
            here > 0 ? links.All[here - 1] : null,
            here + 1 < links.All.Length ? links.All[here + 1] : null)
        {
            Siblings = SiblingsOf(here, links.All),
        };
    }

    /// <summary>The concepts around one in its glossary.</summary>
    private static ImmutableArray<PageLink> SiblingsOf(int here, ImmutableArray<PageLink> all)
    {
        const int Most = 40;
        var first = Math.Clamp(here - (Most / 2), 0, Math.Max(0, all.Length - Most));
        return all.Slice(first, Math.Min(Most, all.Length - first)).SetItem(here - first, all[here] with { Current = true });
    }

    private PageFrame FrameOf(Concept concept, ConceptView view)
    {
        var frame = _frames.Make(
            view.Address,
            SitePages.Concept(concept.Id),
            view.Label,
            view.Scheme.Text.Text,
            view.Definition,
            [new PageLink(_frames.Words("name.glossary"), _edition.Routes.Glossary), view.Scheme],
            concept.Location.Path);
        return frame with { JsonLd = [JsonLd.Concept(concept, view, _edition), .. frame.JsonLd] };
    }

    private ILookup<string, string> Inverse(Func<Concept, ImmutableArray<Reference>> references) => _edition.Site.Concepts
        .SelectMany(concept => references(concept).Select(reference => new Named<string>(reference.Id, concept.Id)))
        .ToLookup(named => named.Id, named => named.By, StringComparer.Ordinal);

    /// <summary>A concept that something names.</summary>
    private sealed record Named<T>(string Id, T By);

    /// <summary>Labels to show besides the heading: by language, the page's first; hidden ones never.</summary>
    private ImmutableArray<LabelView> OtherLabels(Concept concept, LocalString heading) =>
    [
        .. concept.Labels
            .Where(label => label.Kind != LabelKind.Hidden && (label.Text != heading.Text || label.Language != heading.Language))
            .GroupBy(label => label.Language, StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key == _edition.Language ? 0 : 1)
            .Select(group => new LabelView(group.Key, [.. group.Select(label => label.Text).Distinct(StringComparer.Ordinal)])),
    ];
}
