using System.Buffers;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Composing.Care;

/// <summary>Checks quotation marks, apostrophes and the no-break spaces that French puts at its double marks.</summary>
/// <remarks>
/// A double mark (; : ! ?) is judged where it ends something: before white space, a closing mark or the end; so times (13:00), addresses and
/// ratios are none. Straight marks behind a digit are minutes, seconds, feet or inches. Both U+00A0 and U+202F will do (Imprimerie nationale, « Lexique des règles typographiques »).
/// </remarks>
internal static class FrenchTypography
{
    /// <summary>Without « and »: a search for ASCII alone is faster by far.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"';:!?");

    public static void Check(FrenchText french, DiagnosticList diagnostics)
    {
        for (var i = NextFault(french.Text, 0); i >= 0; i = NextFault(french.Text, i + 1))
        {
            if (FaultAt(french.Text, i) is var (rule, advice) && french.IsFrench(i) && !IsInAddress(french.Text, i))
            {
                var where = french.Name is null ? "" : $"'{french.Name}': ";
                diagnostics.Report(rule, french.PlaceOf(new TextSpan(i, 1)), $"{where}{advice} in « {Around(french.Text, i)} ».");
            }
        }
    }

    /// <summary>Whether something in a text is wrong, if it is French there and no address.</summary>
    public static bool HasFault(string text) => NextFault(text, 0) >= 0;

    /// <summary>The offset of the next, or -1.</summary>
    private static int NextFault(string text, int start)
    {
        for (var at = start; at + NextMark(text.AsSpan(at)) is var i && i >= at; at = i + 1)
        {
            if (FaultAt(text, i) is not null)
            {
                return i;
            }
        }

        return -1;
    }

    private static int NextMark(ReadOnlySpan<char> text)
    {
        var mark = text.IndexOfAny(Marks);
        var quote = (mark < 0 ? text : text[..mark]).IndexOfAny('«', '»');
        return quote < 0 ? mark : quote;
    }

    private static (Rule Rule, string Advice)? FaultAt(string text, int i)
    {
        var before = i > 0 ? text[i - 1] : '\0';
        var after = i + 1 < text.Length ? text[i + 1] : '\0';
        return text[i] switch
        {
            '"' when !char.IsDigit(before) => (Rules.StraightQuote, "Write « and » for the straight quotation marks"),
            '\'' when !char.IsDigit(before) => (Rules.StraightQuote, "Write ’ for the straight apostrophe"),
            '«' when after != '\0' && !IsNoBreakSpace(after) => (Rules.NoBreakSpace, "Put a no-break space (U+00A0 or U+202F) behind «"),
            '»' when before != '\0' && !IsNoBreakSpace(before) => (Rules.NoBreakSpace, "Put a no-break space (U+00A0 or U+202F) before »"),
            ';' or ':' or '!' or '?' when Ends(after) && IsBare(before) => (Rules.NoBreakSpace, $"Put a no-break space (U+00A0 or U+202F) before {text[i]}"),
            _ => null,
        };
    }

    /// <summary>Whether a double mark before this character ends something; U+FFFC is a footnote's number or a picture.</summary>
    private static bool Ends(char after) => after is '\0' or '\uFFFC' or '»' or ')' or ']' or '}' or '”' or '’' or '"' or '…' or '.' or ',' or ';' or ':' or '!' or '?' || char.IsWhiteSpace(after);

    /// <summary>Whether a double mark behind this character lacks its space; it needs none behind another mark, in brackets of its own, (?), or where it is all.</summary>
    private static bool IsBare(char before) => !IsNoBreakSpace(before) && before is not ('\0' or '(' or '[' or ';' or ':' or '!' or '?');

    private static bool IsNoBreakSpace(char c) => c is '\u00A0' or '\u202F';

    /// <summary>Whether the word around an offset is a web address written out.</summary>
    private static bool IsInAddress(string text, int offset)
    {
        var (start, end) = (offset, offset);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text.AsSpan(start..end).Contains("://", StringComparison.Ordinal);
    }

    private static string Around(string text, int offset)
    {
        const int Reach = 16;
        var (start, end) = (Math.Max(0, offset - Reach), Math.Min(text.Length, offset + Reach));
        return $"{(start > 0 ? "…" : "")}{text[start..end].ReplaceLineEndings(" ").Trim()}{(end < text.Length ? "…" : "")}";
    }
}
