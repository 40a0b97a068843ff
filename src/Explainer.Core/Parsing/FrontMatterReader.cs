using Explainer.Diagnostics;
using Explainer.Parsing.Shapes;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>Cuts a Markdown file into its front matter and its text.</summary>
internal static class FrontMatterReader
{
    /// <summary>The front matter by its shape, and the text behind it.</summary>
    public static (ShapedMapping Values, PlacedText Text) Read(Shape shape, ParseContext context)
    {
        var text = context.File.Text;
        var lines = context.File.LineStarts;
        var silent = context with { Diagnostics = new DiagnosticList() };
        if (!IsFence(context.File, 0))
        {
            var first = FirstDashes(context.File);
            context.Diagnostics.Report(Rules.FrontMatter, context.File.LocationOf(new TextSpan(first is { } line ? lines[line] : 0, 0)), first is null
                ? "Front matter is missing: the first line is ---, then come the keys, such as title, then --- again."
                : "Front matter opens with --- in the first line of the file, and with nothing else; mend what stands before it or in this line.");
            return (ShapedMapping.Read(node: null, shape, silent), new PlacedText(context.File, 0));
        }

        for (var line = 1; line < lines.Length; line++)
        {
            if (IsFence(context.File, line))
            {
                var yaml = TextSpan.FromBounds(Math.Min(lines[1], text.Length), lines[line]);
                var rest = line + 1 < lines.Length ? lines[line + 1] : text.Length;
                return (ShapedMapping.ReadDocument(yaml, shape, context), new PlacedText(context.File, rest));
            }
        }

        context.Diagnostics.Report(Rules.FrontMatter, context.File.LocationOf(new TextSpan(0, 3)), "The front matter opens here and never closes; put a line of --- behind its last key.");
        return (ShapedMapping.Read(node: null, shape, silent), new PlacedText(context.File, text.Length));
    }

    /// <summary>The line among the first few that somebody meant to open front matter with, or null.</summary>
    private static int? FirstDashes(SourceFile file)
    {
        const int Few = 5;
        for (var line = 0; line < Math.Min(Few, file.LineStarts.Length); line++)
        {
            if (Line(file, line) is { Length: > 1 } dashes && dashes.TrimStart().TrimStart('-').IsEmpty)
            {
                return line;
            }
        }

        return null;
    }

    private static bool IsFence(SourceFile file, int line) => Line(file, line) is "---";

    private static ReadOnlySpan<char> Line(SourceFile file, int line)
    {
        var start = file.LineStarts[line];
        var end = line + 1 < file.LineStarts.Length ? file.LineStarts[line + 1] : file.Text.Length;
        return file.Text.AsSpan(start, end - start).TrimEnd();
    }
}
