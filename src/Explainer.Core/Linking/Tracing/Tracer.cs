using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Linking.Tracing;

/// <summary>Tells what became of every expression of a text that is a label or like one.</summary>
/// <remarks>Mentions are those that the linker found; what is like a label is looked for here alone.</remarks>
public static class Tracer
{
    /// <summary>The expressions of some texts, in their order.</summary>
    /// <param name="site">The linked site.</param>
    /// <param name="texts">Some of its texts.</param>
    /// <param name="request">Which expressions: where words are asked for that no text has, one answer says so.</param>
    public static ImmutableArray<TracedExpression> Trace(LinkedSite site, ImmutableArray<LinkedText> texts, TraceRequest request)
    {
        var indexes = new TraceIndexes(site);
        var asked = LooseForm.OfWords(request.Expression ?? "").Length > 0 ? new AskedExpressions(site, indexes, request.Expression ?? "") : null;
        var traced = ImmutableArray.CreateBuilder<TracedExpression>();
        foreach (var text in texts)
        {
            for (var block = 0; block < text.Prose.Prose.Blocks.Length; block++)
            {
                var found = asked is null ? BlockTracer.Trace(site, text, block, indexes, []) : asked.In(text, block);
                traced.AddRange(InOrder(found.Where(expression => request.Line is not { } line || IsOnLine(expression, line))));
            }
        }

        return traced.Count == 0 && asked is not null && !texts.IsEmpty ? [asked.NotIn(texts, request.Line)] : traced.ToImmutable();
    }

    /// <summary>From left to right, of those that begin together the longest first.</summary>
    private static IEnumerable<TracedExpression> InOrder(IEnumerable<TracedExpression> traced) => traced
        .OrderBy(expression => expression.Span.Start)
        .ThenByDescending(expression => expression.Span.Length)
        .ThenBy(expression => expression.Outcome)
        .ThenBy(expression => expression.Concept?.Id ?? "", StringComparer.Ordinal);

    private static bool IsOnLine(TracedExpression expression, int line)
    {
        var last = new TextSpan(Math.Max(expression.Span.Start, expression.Span.End - 1), 1);
        return expression.Location.Line <= line && line <= expression.Text.Prose.Prose.LocationOf(expression.Block, last).Line;
    }
}
