using System.Collections.Immutable;
using Explainer.Composing;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Text;
using Markdig.Syntax.Inlines;

namespace Explainer.Rendering;

/// <summary>A piece of a block's text that nothing begins or ends inside of, with all that it lies in.</summary>
/// <param name="Run">The run that it is cut from.</param>
/// <param name="Span">Where in the block's text.</param>
/// <param name="Around">What it lies in, outermost first: quotes (<see cref="QuoteView"/>), one link (<see cref="Mention"/> or <see cref="LinkInline"/>), emphasis.</param>
internal sealed record InlinePiece(ProseRun Run, TextSpan Span, ImmutableArray<object> Around)
{
    /// <summary>Cuts a block. A link is never split: a quote that ends inside one lies, for that part, inside the link.</summary>
    public static IEnumerable<InlinePiece> Cut(ProseBlock block, ImmutableArray<Mention> mentions, ImmutableArray<QuoteView> quotes)
    {
        if (quotes.IsEmpty && !mentions.Any(mention => mention.IsLink))
        {
            return block.Runs.Where(run => run.Span.Length > 0).Select(run => new InlinePiece(run, run.Span, run.Link is null ? [.. run.Around] : [run.Link, .. run.Around.Where(inline => inline is not LinkInline)]));
        }

        return CutAtEnds(block, [.. mentions.Where(mention => mention.IsLink)], quotes);
    }

    private static IEnumerable<InlinePiece> CutAtEnds(ProseBlock block, ImmutableArray<Mention> links, ImmutableArray<QuoteView> quotes)
    {
        var cuts = new SortedSet<int>(links.SelectMany(link => Ends(link.Span)).Concat(quotes.SelectMany(quote => Ends(quote.Span))));
        var authored = AuthoredLinks(block);
        foreach (var run in block.Runs)
        {
            var start = run.Span.Start;
            foreach (var end in cuts.GetViewBetween(start + 1, Math.Max(start + 1, run.Span.End)).Append(run.Span.End).Where(end => end <= run.Span.End))
            {
                if (end > start)
                {
                    var span = TextSpan.FromBounds(start, end);
                    yield return new InlinePiece(run, span, AroundOf(run, span, links, quotes, authored));
                    start = end;
                }
            }
        }
    }

    private static IEnumerable<int> Ends(TextSpan span) => [span.Start, span.End];

    private static Dictionary<LinkInline, TextSpan> AuthoredLinks(ProseBlock block)
    {
        var spans = new Dictionary<LinkInline, TextSpan>(ReferenceEqualityComparer.Instance);
        foreach (var run in block.Runs)
        {
            if (run.Link is { } link)
            {
                spans[link] = spans.TryGetValue(link, out var span) ? TextSpan.FromBounds(span.Start, run.Span.End) : run.Span;
            }
        }

        return spans;
    }

    private static ImmutableArray<object> AroundOf(
        ProseRun run, TextSpan span, ImmutableArray<Mention> links, ImmutableArray<QuoteView> quotes, Dictionary<LinkInline, TextSpan> authored)
    {
        List<QuoteView> covering = quotes.IsEmpty ? [] :
        [
            .. quotes.Where(quote => quote.Span.Start <= span.Start && quote.Span.End >= span.End)
                .OrderBy(quote => quote.Span.Start).ThenByDescending(quote => quote.Span.End).ThenBy(quote => quote.Number),
        ];
        object? link = links.FirstOrDefault(mention => mention.Span.Start <= span.Start && mention.Span.End >= span.End);
        var linkSpan = (link as Mention)?.Span;
        if (link is null && run.Link is { } written)
        {
            (link, linkSpan) = (written, authored[written]);
        }

        var emphasis = run.Around.Where(inline => inline is not LinkInline);
        return linkSpan is not { } whole ? [.. covering, .. emphasis] :
        [
            .. covering.Where(quote => Holds(quote, whole)),
            link!, // its span is known, so it is
            .. covering.Where(quote => !Holds(quote, whole)),
            .. emphasis,
        ];
    }

    private static bool Holds(QuoteView quote, TextSpan span) => quote.Span.Start <= span.Start && quote.Span.End >= span.End;
}
