using Markdig.Syntax;

namespace Explainer.Model;

/// <summary>Finds a place of a code block's text in the source, where lines are indented, quoted and fenced.</summary>
internal static class CodeBlockPlace
{
    /// <summary>The offset in the source: on the same line of the block, as far from the line's end.</summary>
    /// <param name="code">The block.</param>
    /// <param name="text">Its text, lines ending with LF.</param>
    /// <param name="offset">Offset in the text.</param>
    /// <param name="source">The prose's source text.</param>
    /// <param name="start">Where the block starts in it.</param>
    public static int Of(CodeBlock code, string text, int offset, string source, int start)
    {
        var lines = text.AsSpan(0, offset).Count('\n') + (code is FencedCodeBlock ? 1 : 0);
        var at = start;
        for (; lines > 0; lines--)
        {
            at = EndOfLine(source, at) + 1;
        }

        var end = EndOfLine(source, at);
        end -= end > 0 && source[end - 1] == '\r' ? 1 : 0;
        return Math.Max(0, end - (EndOfLine(text, offset) - offset));
    }

    private static int EndOfLine(string text, int from)
    {
        var end = from >= text.Length ? -1 : text.IndexOf('\n', from);
        return end < 0 ? text.Length : end;
    }
}
