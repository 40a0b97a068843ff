using System.Collections.Immutable;
using Explainer.Composing;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Explainer.Rendering;

/// <summary>A piece of a block's text that nothing begins or ends inside of, with all that it lies in.</summary>
/// <param name="Run">The run that it is cut from.</param>
/// <param name="Span">Where in the block's text.</param>
/// <param name="Around">What it lies in, outermost first: quotes (<see cref="QuoteView"/>), one link (<see cref="Mention"/> or <see cref="LinkInline"/>), emphasis, and within a mention the link that an editor gave attributes.</param>
internal readonly record struct InlinePiece(ProseRun Run, TextSpan Span, ImmutableArray<object> Around)
{
    /// <summary>Cuts a block. A link is never split: a quote that ends inside one lies, for that part, inside the link.</summary>
    /// <param name="block">The block.</param>
    /// <param name="mentions">Its mentions, in order.</param>
    /// <param name="quotes">Its quotes.</param>
    /// <param name="pieces">Where the pieces are added, in order.</param>
    public static void Cut(ProseBlock block, ImmutableArray<Mention> mentions, ImmutableArray<QuoteView> quotes, List<InlinePiece> pieces)
    {
        int[] ends = quotes.IsEmpty ? [] : [.. quotes.SelectMany(quote => Ends(quote.Span)).Distinct().Order()];
        var authored = quotes.IsEmpty ? [] : AuthoredLinks(block);
        var (end, next) = (0, NextLink(mentions, 0));
        foreach (var run in block.Runs)
        {
            for (var start = run.Span.Start; start < run.Span.End;)
            {
                while (end < ends.Length && ends[end] <= start)
                {
                    end++;
                }

                while (next < mentions.Length && mentions[next].Span.End <= start)
                {
                    next = NextLink(mentions, next + 1);
                }

                var link = next < mentions.Length ? mentions[next] : null;
                var isInLink = link is not null && link.Span.Start <= start;
                var cut = link is null ? run.Span.End : Math.Min(run.Span.End, isInLink ? link.Span.End : link.Span.Start);
                var span = TextSpan.FromBounds(start, end < ends.Length ? Math.Min(cut, ends[end]) : cut);
                pieces.Add(new InlinePiece(run, span, AroundOf(run, span, isInLink ? link : null, quotes, authored)));
                start = span.End;
            }
        }
    }

    private static int NextLink(ImmutableArray<Mention> mentions, int index)
    {
        while (index < mentions.Length && !mentions[index].IsLink)
        {
            index++;
        }

        return index;
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
        if (quotes.IsEmpty)
        {
            return run.Link is { } own ? [mention ?? (object)own, .. Inside(run, mention)]
                : mention is not null ? [mention, .. run.Around]
                : ImmutableArray<object>.CastUp(run.Around);
        }

        List<QuoteView> covering =
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

        var emphasis = Inside(run, mention);
        return linkSpan is not { } whole ? [.. covering, .. emphasis] :
        [
            .. covering.Where(quote => Holds(quote, whole)),
            link!, // its span is known, so it is
            .. covering.Where(quote => !Holds(quote, whole)),
            .. emphasis,
        ];
    }

    /// <summary>What lies in a run's link; the editor's own link around a mention is there for its attributes.</summary>
    private static IEnumerable<ContainerInline> Inside(ProseRun run, Mention? mention) =>
        run.Around.Where(inline => inline is not LinkInline || (mention is not null && inline.TryGetAttributes() is not null));

    private static bool Holds(QuoteView quote, TextSpan span) => quote.Span.Start <= span.Start && quote.Span.End >= span.End;
}
