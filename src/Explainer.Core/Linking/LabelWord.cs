using System.Collections.Immutable;
using System.Text;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>How well a text's word fits a label's.</summary>
internal enum WordLikeness
{
    None,

    /// <summary>Only because an unaccented capital stands for its accented letter (rule 2).</summary>
    ByCapitals,

    /// <summary>Letter by letter.</summary>
    Whole,
}

/// <summary>A word of a label with every form that it may take in a text.</summary>
/// <param name="Forms">The word as the label has it, then its regular forms; NFC.</param>
/// <param name="IgnoresCase">Whether any case will do.</param>
internal sealed record LabelWord(ImmutableArray<string> Forms, bool IgnoresCase)
{
    /// <summary>Up to it every character is in NFC, whatever is beside it.</summary>
    private const char LastStable = '\u02FF';

    private const char SoftHyphen = '\u00AD';

    /// <summary>How well a text's word, folded, fits the form that it fits best.</summary>
    public WordLikeness LikenessTo(ReadOnlySpan<char> word)
    {
        var best = WordLikeness.None;
        foreach (var form in Forms)
        {
            var likeness = Likeness(form, word);
            if (likeness == WordLikeness.Whole)
            {
                return likeness;
            }

            best = likeness > best ? likeness : best;
        }

        return best;
    }

    /// <summary>Whether some text could be a form of both.</summary>
    public bool Shares(LabelWord other) =>
        other.Forms.Any(form => LikenessTo(form) != WordLikeness.None) || Forms.Any(form => other.LikenessTo(form) != WordLikeness.None);

    /// <summary>A text's word as forms are compared with it.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word) =>
        word.ContainsAnyExceptInRange('\0', LastStable) || word.Contains(SoftHyphen) ? FoldedText.Of(word.ToString()).Text : word;

    private WordLikeness Likeness(string form, ReadOnlySpan<char> word)
    {
        if (form.Length != word.Length || word.SequenceEqual(form))
        {
            return form.Length == word.Length ? WordLikeness.Whole : WordLikeness.None;
        }

        var likeness = WordLikeness.Whole;
        var letters = word.EnumerateRunes();
        foreach (var label in form.EnumerateRunes())
        {
            likeness = !letters.MoveNext() ? WordLikeness.None : label == letters.Current ? likeness : Likeness(label, letters.Current, likeness);
            if (likeness == WordLikeness.None)
            {
                break;
            }
        }

        return likeness;
    }

    private WordLikeness Likeness(Rune label, Rune text, WordLikeness before)
    {
        if (IgnoresCase && LooseForm.Lower(label) == LooseForm.Lower(text))
        {
            return before;
        }

        var standsForLabel = Rune.IsUpper(text) && (IgnoresCase || Rune.IsUpper(label)) && IsUnaccented(text, label);
        var standsForText = Rune.IsUpper(label) && IgnoresCase && IsUnaccented(label, text);
        return standsForLabel || standsForText ? WordLikeness.ByCapitals : WordLikeness.None;
    }

    /// <summary>Whether a letter is the other one without its accents, in any case.</summary>
    private static bool IsUnaccented(Rune letter, Rune accented)
    {
        var decomposed = CanonicalForm.Decomposed(accented.ToString());
        return decomposed.Length > accented.Utf16SequenceLength && LooseForm.Lower(Rune.GetRuneAt(decomposed, 0)) == LooseForm.Lower(letter);
    }
}
