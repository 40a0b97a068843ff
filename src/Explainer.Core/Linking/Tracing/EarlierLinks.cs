using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking.Tracing;

/// <summary>Finds the link that made a later mention a repeated one.</summary>
internal sealed class EarlierLinks
{
    private readonly Dictionary<LinkedText, int> _order = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<LinkedText, int[]> _sections = new(ReferenceEqualityComparer.Instance);

    // In the order of the texts, hence sorted.
    private readonly Dictionary<(string Page, string ConceptId), List<Link>> _links = [];

    /// <summary>Collects the links of a site.</summary>
    public EarlierLinks(LinkedSite site)
    {
        foreach (var text in site.Texts)
        {
            _order.Add(text, _order.Count);
            for (var block = 0; block < text.Prose.Mentions.Length; block++)
            {
                foreach (var mention in text.Prose.Mentions[block].Where(mention => mention.IsLink))
                {
                    var key = (PageOf(text), mention.ConceptId);
                    (_links.TryGetValue(key, out var links) ? links : _links[key] = []).Add(new Link(text, _order.Count - 1, block, mention.Span));
                }
            }
        }
    }

    /// <summary>The nearest link to a concept before a mention in its section, or on its page; null where there is none.</summary>
    /// <param name="text">The mention's text.</param>
    /// <param name="block">The mention's block.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="occurrence">Which mentions of the concept become links.</param>
    public TextLocation? Before(LinkedText text, int block, Mention mention, Occurrence occurrence)
    {
        var link = Last(PageOf(text), mention.ConceptId, new Link(text, _order[text], block, mention.Span));
        if (link is null && text.Owner is AnnotationText(var note))
        {
            link = Last(PageOf(note.Article.Id, language: ""), mention.ConceptId, new Link(text, int.MaxValue, 0, default));
        }

        var isInSection = link is { } found && ReferenceEquals(found.Text, text) && found.Block >= SectionsOf(text)[block];
        return link is { } place && (isInSection || occurrence == Occurrence.Page) ? place.Text.Prose.Prose.LocationOf(place.Block, place.Span) : null;
    }

    private Link? Last(string page, string conceptId, Link before)
    {
        var links = _links.GetValueOrDefault((page, conceptId), []);
        var (low, high) = (0, links.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = links[middle].Place.CompareTo(before.Place) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? links[low - 1] : null;
    }

    /// <summary>For each block the heading that its section begins with, else the first block.</summary>
    private int[] SectionsOf(LinkedText text)
    {
        if (!_sections.TryGetValue(text, out var sections))
        {
            var blocks = text.Prose.Prose.Blocks;
            _sections.Add(text, sections = new int[blocks.Length]);
            for (var block = 0; block < blocks.Length; block++)
            {
                sections[block] = block > 0 && blocks[block].Kind != ProseBlockKind.Heading ? sections[block - 1] : block;
            }
        }

        return sections;
    }

    /// <summary>What names the page that a text counts on: what stands in another language counts for itself.</summary>
    private static string PageOf(LinkedText text)
    {
        var language = text.Prose.Prose.Language.ToLowerInvariant();
        return text.Owner switch
        {
            ArticleText(var article) => PageOf(article.Slug, language: ""),
            AnnotationText(var note) => PageOf(note.Article.Id, language),
            PageText(var page) => $"page {page.Slug}",
            DefinitionText(var concept) => $"concept {concept.Id} {language}",
            BodyText(var concept) => $"concept {concept.Id} {language}",
            _ => $"timeline {language}",
        };
    }

    private static string PageOf(string article, string language) => $"article {article} {language}";

    private readonly record struct Link(LinkedText Text, int Order, int Block, TextSpan Span)
    {
        public (int Order, int Block, int Start) Place => (Order, Block, Span.Start);
    }
}
