using Explainer.Text;

namespace Explainer.Parsing.Yaml;

/// <summary>Says where the text of a scalar stands in its file.</summary>
internal static class YamlPlaces
{
    /// <summary>The text with its place: to the line and column for a literal block, to the value's start otherwise.</summary>
    public static PlacedText Of(YamlScalar scalar, SourceFile file)
    {
        if (!scalar.IsLiteral)
        {
            return new PlacedText(scalar.Value, file, scalar.Span.Start);
        }

        var firstLine = file.LineAt(scalar.Span.Start) + 1;
        if (firstLine >= file.LineStarts.Length)
        {
            return new PlacedText(scalar.Value, file, scalar.Span.Start);
        }

        return new PlacedText(scalar.Value, file, file.LineStarts[firstLine], TextPlacement.LiteralBlock, Indent(scalar, file, firstLine));
    }

    private static int Indent(YamlScalar scalar, SourceFile file, int firstLine)
    {
        var text = file.Text;
        for (var line = firstLine; line < file.LineStarts.Length && file.LineStarts[line] < scalar.Span.End; line++)
        {
            var start = file.LineStarts[line];
            var at = start;
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }

            if (at < text.Length && text[at] is not ('\n' or '\r'))
            {
                // A block may begin with lines that are indented further: what they have beyond the block's own is text.
                var own = scalar.Value.TrimStart('\n');
                return at - start - (own.Length - own.TrimStart(' ').Length);
            }
        }

        return 0;
    }
}
