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
public sealed record PlacedText
{
    private readonly string? _text;

    /// <summary>A value of YAML.</summary>
    /// <param name="text">The text as its reader gets it.</param>
    /// <param name="file">The file that it was read from.</param>
    /// <param name="start">Offset in the file of its first character; for a literal block, of its first line.</param>
    /// <param name="placement">How offsets relate.</param>
    /// <param name="indent">Characters before each line of a literal block.</param>
    public PlacedText(string text, SourceFile file, int start, TextPlacement placement = TextPlacement.Value, int indent = 0) =>
        (_text, File, Start, Placement, Indent) = (text, file, start, placement, indent);

    /// <summary>A file from an offset to its end, verbatim.</summary>
    public PlacedText(SourceFile file, int start) => (File, Start, Placement) = (file, start, TextPlacement.Verbatim);

    /// <summary>The text as its reader gets it; a verbatim one is cut from its file each time.</summary>
    public string Text => _text ?? File.Text[Start..];

    /// <summary>The file that it was read from.</summary>
    public SourceFile File { get; }

    /// <summary>Offset in the file of its first character; for a literal block, of its first line.</summary>
    public int Start { get; }

    /// <summary>How offsets relate.</summary>
    public TextPlacement Placement { get; }

    /// <summary>Characters before each line of a literal block.</summary>
    public int Indent { get; }

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
