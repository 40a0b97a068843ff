using System.Globalization;
using System.Text;
using Explainer.Text;

namespace Explainer.CommandLine.Reporting;

/// <summary>A line of a text as a terminal shows it, and what underlines a place on it.</summary>
/// <param name="Text">The line's number and the line, shortened around the place.</param>
/// <param name="Margin">What stands before the mark, as wide as what stands above it.</param>
/// <param name="Mark">One <c>^</c> for each column of the place, at least one.</param>
public sealed record Excerpt(string Text, string Margin, string Mark)
{
    private const int Width = 100;
    private const int Before = 30;

    /// <summary>The excerpt for a place on a line.</summary>
    /// <param name="line">The whole line without its end.</param>
    public static Excerpt Of(string line, TextLocation place)
    {
        var start = Math.Clamp(place.Column - 1, 0, line.Length);
        var from = line.Length <= Width ? 0 : Boundary(line, Math.Max(0, start - Before));
        var to = Boundary(line, Math.Min(line.Length, from + Width));
        var end = Math.Clamp(start + place.Length, start, Math.Max(start, to));
        var number = place.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        var cut = from > 0 ? "…" : "";
        var text = $"{number} | {cut}{Shown(line[from..to])}{(to < line.Length ? "…" : "")}";
        var above = ColumnsOf(line.AsSpan(from, Math.Max(0, start - from))) + cut.Length;
        return new Excerpt(text.TrimEnd(), $"{new string(' ', number.Length)} | {new string(' ', above)}", new string('^', Math.Max(1, ColumnsOf(line.AsSpan(start, end - start)))));
    }

    // Never between the halves of a surrogate pair.
    private static int Boundary(string line, int at) => at > 0 && at < line.Length && char.IsLowSurrogate(line[at]) ? at - 1 : at;

    // One column for each tab and control character, so that the mark stays below its place.
    private static string Shown(string text) => string.Create(text.Length, text, (shown, source) =>
    {
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = source[i] == '\t' ? ' ' : char.IsControl(source[i]) || source[i] is '\u2028' or '\u2029' ? '\uFFFD' : source[i];
        }
    });

    private static int ColumnsOf(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += ColumnsOf(rune);
        }

        return columns;
    }

    // As terminals count: marks take no column of their own, East Asian wide characters and pictures two (Unicode, UAX #11).
    private static int ColumnsOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1,
    };
}
