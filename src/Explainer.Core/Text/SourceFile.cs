using System.Collections.Immutable;

namespace Explainer.Text;

/// <summary>A text file of the site, decoded, able to turn offsets into lines and columns.</summary>
/// <param name="path">Relative to the site folder, with <c>/</c>.</param>
/// <param name="text">The whole text without a byte order mark.</param>
public sealed class SourceFile(string path, string text)
{
    private readonly Lazy<ImmutableArray<int>> _lineStarts = new(() => FindLineStarts(text));

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The offset at which each line starts; lines end with LF, CRLF or a lone CR.</summary>
    public ImmutableArray<int> LineStarts => _lineStarts.Value;

    /// <summary>Line and column (from one) of a span of this text; a span beyond the end is drawn back to it.</summary>
    public TextLocation LocationOf(TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, Text.Length);
        var line = LineAt(start);
        var lineEnd = line + 1 < LineStarts.Length ? LineStarts[line + 1] : Text.Length;
        var length = Math.Clamp(span.Length, 0, lineEnd - start);
        return new TextLocation(Path, line + 1, start - LineStarts[line] + 1, length);
    }

    /// <summary>A line (from one) without its end.</summary>
    public string LineText(int line)
    {
        var end = line < LineStarts.Length ? LineStarts[line] : Text.Length;
        return Text[LineStarts[line - 1]..end].TrimEnd('\r', '\n');
    }

    /// <summary>The line (from zero) that holds an offset.</summary>
    public int LineAt(int offset)
    {
        var found = LineStarts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var at = 0; at + text.AsSpan(at).IndexOfAny('\n', '\r') is var end && end >= at; at = end + 1)
        {
            if (text[end] == '\n' || end + 1 == text.Length || text[end + 1] != '\n')
            {
                starts.Add(end + 1);
            }
        }

        return starts.ToImmutable();
    }
}
