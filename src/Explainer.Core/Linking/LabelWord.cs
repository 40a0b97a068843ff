using System.Collections.Immutable;
using System.Text;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>A word of a label with every form that it may take in a text.</summary>
/// <param name="Forms">The word as the label has it, then its regular forms; NFC.</param>
/// <param name="IgnoresCase">Whether any case will do.</param>
internal sealed record LabelWord(ImmutableArray<string> Forms, bool IgnoresCase)
{
    /// <summary>Whether a text's word, folded, is one of the forms.</summary>
    public bool Matches(ReadOnlySpan<char> word)
    {
        foreach (var form in Forms)
        {
            if (Matches(form, word, IgnoresCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some text could be a form of both.</summary>
    public bool Shares(LabelWord other) => other.Forms.Any(form => Matches(form)) || Forms.Any(form => other.Matches(form));

    private static bool Matches(string form, ReadOnlySpan<char> word, bool ignoresCase)
    {
        if (form.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] != word[i] && !IsAlike(form[i], word[i], ignoresCase))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAlike(char one, char other, bool ignoresCase)
    {
        var (lowOne, lowOther) = (char.ToLowerInvariant(one), char.ToLowerInvariant(other));
        if (lowOne == lowOther)
        {
            return ignoresCase;
        }

        // Rule 2: an unaccented capital stands for its accented letter; where case counts, for a capital.
        var sameCase = ignoresCase || (char.IsUpper(one) && char.IsUpper(other));
        return sameCase && ((char.IsUpper(one) && lowOne == Unaccented(lowOther)) || (char.IsUpper(other) && lowOther == Unaccented(lowOne)));
    }

    private static char Unaccented(char lower) =>
        lower < '\u00C0' || char.IsSurrogate(lower) ? lower : lower.ToString().Normalize(NormalizationForm.FormD)[0];

    /// <summary>A text's word as forms are compared with it.</summary>
    public static string Fold(ReadOnlySpan<char> word) => FoldedText.Of(word.ToString()).Text;
}
