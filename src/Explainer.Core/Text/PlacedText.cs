namespace Explainer.Text;

/// <summary>How the offsets of a text relate to the file that it was read from.</summary>
public enum TextPlacement
{
    /// <summary>The text stands in the file as it is: offsets differ by a constant.</summary>
    Verbatim,

    /// <summary>A literal block of YAML (<c>|</c>): the same lines, each indented.</summary>
    LiteralBlock,

    /// <summary>Folded, quoted or escaped: only its start is known.</summary>
    Value,
}

/// <summary>A text that an editor wrote, with its place.</summary>
/// <param name="Text">The text as its reader gets it.</param>
/// <param name="File">The file that it was read from.</param>
/// <param name="Start">Offset in the file of its first character; for a literal block, of its first line.</param>
/// <param name="Placement">How offsets relate.</param>
/// <param name="Indent">Characters before each line of a literal block.</param>
public sealed record PlacedText(string Text, SourceFile File, int Start, TextPlacement Placement = TextPlacement.Value, int Indent = 0)
{
    /// <summary>The place of the whole text's start.</summary>
    public TextLocation Location => LocationOf(new TextSpan(0, 0));

    /// <summary>The place of a span of <see cref="Text"/>.</summary>
    public TextLocation LocationOf(TextSpan span) => Placement switch
    {
        TextPlacement.Verbatim => File.LocationOf(new TextSpan(Start + span.Start, span.Length)),
        TextPlacement.LiteralBlock => LocationInBlock(span),
        _ => File.LocationOf(new TextSpan(Start, 0)),
    };

    private TextLocation LocationInBlock(TextSpan span)
    {
        var before = Text.AsSpan(0, Math.Clamp(span.Start, 0, Text.Length));
        var line = Math.Min(File.LineAt(Start) + before.Count('\n'), File.LineStarts.Length - 1);
        var column = before.Length - (before.LastIndexOf('\n') + 1);
        return File.LocationOf(new TextSpan(File.LineStarts[line] + Indent + column, span.Length));
    }
}
