using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking.Tracing;

/// <summary>Answers for words that somebody asks for, also where they are no label or not in the text.</summary>
internal sealed class AskedExpressions(LinkedSite site, TraceIndexes indexes, string expression)
{
    private readonly string _words = LooseForm.OfWords(expression);
    private readonly Lazy<string> _inGlossaries = new(() =>
        NearestLabel.Sentence(expression, [.. site.Site.Concepts.OrderBy(concept => concept.Id, StringComparer.Ordinal)]));

    /// <summary>What became of the words in a block: the expressions that share some of their letters, and those whose label they are.</summary>
    public IEnumerable<TracedExpression> In(LinkedText text, int block)
    {
        var places = AskedWords.In(text.Prose.Prose.Blocks[block].Text, _words);
        var wanted = BlockTracer.Trace(site, text, block, indexes, [.. places])
            .Where(one => OrderedSpans.FirstOver(places, one.Span) is not null || IsAsked(one.Label))
            .ToList();
        var known = new HeldSpans(text.Prose.Prose.Blocks[block].Text.Length);
        wanted.ForEach(one => known.Add(one.Span));
        return [.. wanted, .. places.Where(place => !known.Hold(place)).Select(place => NoLabel(text, block, place))];
    }

    /// <summary>The one answer where no text has the words: whether a title has them, and whether they are a label.</summary>
    /// <param name="texts">One text or more.</param>
    /// <param name="line">The line that was asked for too, or null.</param>
    public TracedExpression NotIn(ImmutableArray<LinkedText> texts, int? line)
    {
        foreach (var text in line is null ? texts : [])
        {
            foreach (var (name, around) in AroundText(text.Owner))
            {
                if (AskedWords.In(around.Text, _words) is [var place, ..])
                {
                    return new TracedExpression(text, -1, place, around.Text.Substring(place.Start, place.Length), around.LocationOf(place),
                        TraceOutcome.OutsideText, $"it is in the {name}, where mentions are not looked for");
                }
            }
        }

        var where = line is { } number ? FormattableString.Invariant($"on line {number}") : "in the text";
        return new TracedExpression(texts[0], -1, default, expression, TextLocation.OfFile(texts[0].Prose.Prose.Source.File.Path),
            TraceOutcome.NotInText, $"these words are not {where}; {_inGlossaries.Value}");
    }

    private bool IsAsked(Label? label) => label is not null && LooseForm.OfWords(label.Text) == _words;

    private TracedExpression NoLabel(LinkedText text, int block, TextSpan place)
    {
        var prose = text.Prose.Prose;
        return new TracedExpression(text, block, place, prose.Blocks[block].Text.Substring(place.Start, place.Length), prose.LocationOf(block, place),
            TraceOutcome.NoLabel, _inGlossaries.Value);
    }

    private static IEnumerable<(string Name, PlacedText Text)> AroundText(TextOwner owner)
    {
        var (title, summary) = owner switch
        {
            ArticleText(var article) => (article.Title, article.Summary),
            PageText(var page) => (page.Title, page.Summary),
            EventText(var item) => (item.Title.Entries.FirstOrDefault()?.Text, null),
            _ => (null, null),
        };
        if (title is not null)
        {
            yield return ("title", title);
        }

        if (summary is not null)
        {
            yield return ("summary", summary);
        }
    }
}
