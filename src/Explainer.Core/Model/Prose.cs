using System.Collections.Immutable;
using Explainer.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Model;

/// <summary>A text of an editor's, parsed: Markdown, or plain text as one paragraph.</summary>
/// <param name="Source">The text with its place.</param>
/// <param name="Language">The language that it is written in.</param>
/// <param name="Document">Markdig's tree of blocks, which nobody changes, its inlines in the runs; null for plain text.</param>
/// <param name="Blocks">The blocks that hold words, in the order of the text.</param>
/// <param name="Ids">The id of each block's element, of those around others too: its first words, numbered where two are equal.</param>
/// <param name="Links">Every link and picture, in the order of the text.</param>
public sealed record Prose(
    PlacedText Source,
    string Language,
    MarkdownDocument? Document,
    ImmutableArray<ProseBlock> Blocks,
    IReadOnlyDictionary<Block, string> Ids,
    ImmutableArray<ProseLink> Links)
{
    /// <summary>The place in the file of a span of a block's text.</summary>
    public TextLocation LocationOf(int block, TextSpan span)
    {
        var runs = Blocks[block].Runs;
        if (runs.IsEmpty)
        {
            return Source.Location;
        }

        var run = runs[RunAt(runs, span.Start)];
        var start = Blocks[block].Node is CodeBlock code
            ? CodeBlockPlace.Of(code, Blocks[block].Text, span.Start, Source.Text, run.Source.Start)
            : run.Source.Start + LengthBefore(run, span.Start) + (span.Start - run.Span.Start);
        return Source.LocationOf(new TextSpan(start, span.Length));
    }

    /// <summary>The last run that begins at an offset or before it.</summary>
    public static int RunAt(ImmutableArray<ProseRun> runs, int offset)
    {
        var (low, high) = (0, runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = runs[middle].Span.Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>How much of a run's source stands before its text: a code's backticks, an address's bracket, an escaping backslash.</summary>
    private static int LengthBefore(ProseRun run, int offset)
    {
        var surplus = Math.Max(0, run.Source.Length - run.Span.Length);
        // An escaped character is longer in the source than in the text; what is exact is the run's start and its end.
        return run.Kind is RunKind.Code or RunKind.Autolink ? surplus / 2 : offset == run.Span.Start ? 0 : surplus;
    }
}

/// <summary>A link or a picture in a prose.</summary>
/// <param name="Address">As the editor wrote it, unescaped.</param>
/// <param name="Source">Where it stands in the prose's source text.</param>
/// <param name="Node">Markdig's inline; null for an address written as such (<c>&lt;https://…&gt;</c>).</param>
public sealed record ProseLink(string Address, TextSpan Source, LinkInline? Node)
{
    public bool IsImage => Node?.IsImage == true;
}
