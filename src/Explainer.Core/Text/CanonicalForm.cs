using System.Text;

namespace Explainer.Text;

/// <summary>Unicode normalisation (UAX #15) that never throws and takes linear time, whatever the text.</summary>
/// <remarks>
/// string.Normalize throws on lone surrogates and on U+FFFE, and takes quadratic time on long runs of marks. Such characters, and
/// letters with more marks than any writing has, stay as they are.
/// </remarks>
public static class CanonicalForm
{
    /// <summary>The most marks on a letter (UAX #15, Stream-Safe Text Format).</summary>
    private const int MostMarks = 30;

    private const char FirstUnstable = '\u00C0';
    private const char FirstMark = '\u0300';

    /// <summary>Normalization Form C.</summary>
    public static string Composed(string text) => Of(text, NormalizationForm.FormC, FirstMark);

    /// <summary>Normalization Form D.</summary>
    public static string Decomposed(string text) => Of(text, NormalizationForm.FormD, FirstUnstable);

    /// <summary>Normalises a text; below the first unstable character nothing changes, so most words need no work.</summary>
    private static string Of(string text, NormalizationForm form, char firstUnstable)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', (char)(firstUnstable - 1)))
        {
            return text;
        }

        var (start, end) = NextExcess(text, 0);
        if (start == text.Length)
        {
            return text.Normalize(form);
        }

        var result = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            result.Append(text[at..start].Normalize(form)).Append(text, start, end - start);
            at = end;
            (start, end) = NextExcess(text, at);
        }

        return result.ToString();
    }

    /// <summary>The next stretch that cannot be normalised; an empty one at the end where there is none.</summary>
    private static (int Start, int End) NextExcess(string text, int at)
    {
        var letter = at;
        var marks = 0;
        while (at < text.Length)
        {
            if (text[at] == '\uFFFE' || (char.IsSurrogate(text[at]) && !IsPairAt(text, at)))
            {
                return (at, at + 1);
            }

            var isMark = text[at] >= FirstMark && FoldedCharacters.IsMark(new Rune(char.IsSurrogate(text[at]) ? char.ConvertToUtf32(text, at) : text[at]));
            (letter, marks) = isMark ? (letter, marks + 1) : (at, 0);
            at += char.IsSurrogate(text[at]) ? 2 : 1;
            if (marks > MostMarks)
            {
                return (letter, EndOfMarks(text, at));
            }
        }

        return (at, at);
    }

    private static bool IsPairAt(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);

    private static int EndOfMarks(string text, int at)
    {
        while (Rune.TryGetRuneAt(text, Math.Min(at, text.Length - 1), out var rune) && at < text.Length && FoldedCharacters.IsMark(rune))
        {
            at += rune.Utf16SequenceLength;
        }

        return at;
    }
}
