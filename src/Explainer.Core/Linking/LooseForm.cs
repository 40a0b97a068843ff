using System.Text;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>A word without case and accents: what words that might be the same have in common.</summary>
internal static class LooseForm
{
    /// <summary>A letter in lower case, the same for all that have one capital: σ and ς.</summary>
    public static Rune Lower(Rune rune) => Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune));

    public static string Of(ReadOnlySpan<char> word)
    {
        var loose = new StringBuilder(word.Length);
        foreach (var rune in CanonicalForm.Decomposed(word.ToString()).EnumerateRunes())
        {
            if (!FoldedCharacters.IsMark(rune) && FoldedCharacters.IsWordRune(rune))
            {
                loose.AppendRune(Lower(rune));
            }
        }

        return loose.ToString();
    }

    /// <summary>A text's words without case and accents, with one space between them.</summary>
    public static string OfWords(string text)
    {
        var loose = new StringBuilder(text.Length);
        foreach (var rune in CanonicalForm.Decomposed(text).EnumerateRunes())
        {
            if (FoldedCharacters.IsMark(rune))
            {
                continue;
            }

            if (FoldedCharacters.IsWordRune(rune))
            {
                loose.AppendRune(Lower(rune));
            }
            else if (loose.Length > 0 && loose[^1] != ' ')
            {
                loose.Append(' ');
            }
        }

        return loose.ToString().TrimEnd();
    }
}
