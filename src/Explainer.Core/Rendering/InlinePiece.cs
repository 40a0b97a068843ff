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
            return block.Runs.Where(run => run.Span.Length > 0).Select(run => new InlinePiece(run, run.Span, run.Link is null ? ImmutableArray<object>.CastUp(run.Around) : [run.Link, .. run.Around.Where(inline => inline is not LinkInline)]));
        }

        return CutAtEnds(block, [.. mentions.Where(mention => mention.IsLink)], quotes);
    }

    private static IEnumerable<InlinePiece> CutAtEnds(ProseBlock block, ImmutableArray<Mention> links, ImmutableArray<QuoteView> quotes)
    {
        int[] cuts = [.. links.SelectMany(link => Ends(link.Span)).Concat(quotes.SelectMany(quote => Ends(quote.Span))).Distinct().Order()];
        var authored = AuthoredLinks(block);
        var (cut, link) = (0, 0);
        foreach (var run in block.Runs)
        {
            for (var start = run.Span.Start; start < run.Span.End;)
            {
                while (cut < cuts.Length && cuts[cut] <= start)
                {
                    cut++;
                }

                var span = TextSpan.FromBounds(start, cut < cuts.Length ? Math.Min(cuts[cut], run.Span.End) : run.Span.End);
                while (link < links.Length && links[link].Span.End <= start)
                {
                    link++;
                }

                yield return new InlinePiece(run, span, AroundOf(run, span, link < links.Length && links[link].Span.Start <= start ? links[link] : null, quotes, authored));
                start = span.End;
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
        ProseRun run, TextSpan span, Mention? mention, ImmutableArray<QuoteView> quotes, Dictionary<LinkInline, TextSpan> authored)
    {
        if (quotes.IsEmpty && run.Link is null)
        {
            return mention is null ? ImmutableArray<object>.CastUp(run.Around) : run.Around.IsEmpty ? [mention] : [mention, .. run.Around];
        }

        List<QuoteView> covering = quotes.IsEmpty ? [] :
        [
            .. quotes.Where(quote => quote.Span.Start <= span.Start && quote.Span.End >= span.End)
                .OrderBy(quote => quote.Span.Start).ThenByDescending(quote => quote.Span.End).ThenBy(quote => quote.Number),
        ];
        object? link = mention;
        var linkSpan = mention?.Span;
        if (mention is null && run.Link is { } written)
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
