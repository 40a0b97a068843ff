using System.Text;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>A word without case and accents: what words that might be the same have in common.</summary>
internal static class LooseForm
{
    public static string Of(ReadOnlySpan<char> word)
    {
        var loose = new StringBuilder(word.Length);
        foreach (var rune in Decomposed(word).EnumerateRunes())
        {
            if (!FoldedCharacters.IsMark(rune) && FoldedCharacters.IsWordRune(rune))
            {
                loose.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return loose.ToString();
    }

    /// <summary>A text's words without case and accents, with one space between them.</summary>
    public static string OfWords(string text)
    {
        var loose = new StringBuilder(text.Length);
        foreach (var rune in Decomposed(text).EnumerateRunes())
        {
            if (FoldedCharacters.IsMark(rune))
            {
                continue;
            }

            if (FoldedCharacters.IsWordRune(rune))
            {
                loose.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (loose.Length > 0 && loose[^1] != ' ')
            {
                loose.Append(' ');
            }
        }

        return loose.ToString().TrimEnd();
    }

    /// <summary>Lone surrogates become U+FFFD, which is in no word; normalisation would throw on them.</summary>
    private static string Decomposed(ReadOnlySpan<char> word)
    {
        var text = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            text.Append(rune.ToString());
        }

        return text.ToString().Normalize(NormalizationForm.FormD);
    }
}
