using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking.Tracing;

/// <summary>Where in a block an expression stands.</summary>
internal static class TracedPlace
{
    /// <summary>Why no link is made there whatever the words are (FORMAT, rule 6); null where one may be.</summary>
    public static (TraceOutcome Outcome, string Reason)? Of(ProseBlock block, TextSpan span)
    {
        var runs = RunsOver(block, span);
        if (!runs.IsEmpty && runs.All(run => run.Kind is RunKind.Code or RunKind.Autolink))
        {
            return (TraceOutcome.InCode, runs[0].Kind == RunKind.Code ? "it is in code" : "it is in an address");
        }

        if (runs is [{ Link: { } link }, ..] && runs.All(run => ReferenceEquals(run.Link, link)))
        {
            return (TraceOutcome.InLink, TermAddress.ConceptOf(link.Url) switch
            {
                "" => "[…](term:) keeps it from being linked",
                { } id => $"it is in the link by hand to {id}",
                null => $"it is in a link already, to {link.Url}",
            });
        }

        return block.Kind == ProseBlockKind.Heading ? (TraceOutcome.InHeading, "it is in a heading") : null;
    }

    /// <summary>The language of the words at an offset.</summary>
    public static string LanguageAt(ProseBlock block, int offset) =>
        RunsOver(block, new TextSpan(offset, 1)) is [var run, ..] ? run.Language : "";

    private static ImmutableArray<ProseRun> RunsOver(ProseBlock block, TextSpan span)
    {
        var runs = block.Runs;
        var (low, high) = (0, runs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = runs[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < runs.Length && runs[end].Span.Start < span.End)
        {
            end++;
        }

        return runs[low..end];
    }
}
