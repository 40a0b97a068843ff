using System.Collections.Immutable;
using System.Text;

namespace Explainer.Text;

/// <summary>A text file of the site, able to turn offsets into lines and columns.</summary>
public sealed class SourceFile
{
    private readonly Lazy<ImmutableArray<int>> _lineStarts;
    private readonly ReadOnlyMemory<byte> _content;
    private readonly WeakReference<string>? _decoded;
    private readonly string? _text;
    private readonly int _length;

    /// <summary>A text that lies in memory.</summary>
    /// <param name="path">Relative to the site folder, with <c>/</c>.</param>
    /// <param name="text">The whole text without a byte order mark.</param>
    public SourceFile(string path, string text)
    {
        (Path, _text, _length) = (path, text, text.Length);
        _lineStarts = new Lazy<ImmutableArray<int>>(() => FindLineStarts(Text));
    }

    /// <summary>
    /// A file's text, decoded again when it is asked for late: once parsed, hardly anybody asks, and the texts of
    /// a large site twice, as bytes and decoded, would be a third of what a build holds.
    /// </summary>
    /// <param name="path">Relative to the site folder, with <c>/</c>.</param>
    /// <param name="content">UTF-8, valid, without a byte order mark.</param>
    public SourceFile(string path, ReadOnlyMemory<byte> content)
    {
        var text = Encoding.UTF8.GetString(content.Span);
        (Path, _content, _decoded, _length) = (path, content, new WeakReference<string>(text), text.Length);
        _lineStarts = new Lazy<ImmutableArray<int>>(() => FindLineStarts(Text));
    }

    public string Path { get; }

    /// <summary>The whole text without a byte order mark.</summary>
    public string Text => _text ?? Decoded();

    /// <summary>The offset at which each line starts; lines end with LF, CRLF or a lone CR.</summary>
    public ImmutableArray<int> LineStarts => _lineStarts.Value;

    /// <summary>Line and column (from one) of a span of this text; a span beyond the end is drawn back to it.</summary>
    public TextLocation LocationOf(TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, _length);
        var line = LineAt(start);
        var lineEnd = line + 1 < LineStarts.Length ? LineStarts[line + 1] : _length;
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

    private string Decoded()
    {
        if (!_decoded!.TryGetTarget(out var text)) // there where there is no text
        {
            text = Encoding.UTF8.GetString(_content.Span);
            _decoded.SetTarget(text);
        }

        return text;
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
