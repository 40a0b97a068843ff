using System.Collections.Immutable;

namespace Explainer.Linking.Tracing;

/// <summary>Compares a word of a text with a word of a label.</summary>
internal static class WordComparison
{
    /// <summary>The nearest form and in what the word differs from it; null where they are two words.</summary>
    /// <param name="label">The label's word.</param>
    /// <param name="word">The text's word, folded.</param>
    /// <param name="inflection">Of the label's language.</param>
    public static (string Form, LabelDifferences Differences)? Of(LabelWord label, string word, Inflection inflection)
    {
        if (label.Forms.FirstOrDefault(form => new LabelWord([form], label.IgnoresCase).LikenessTo(word) != WordLikeness.None) is { } same)
        {
            return (same, LabelDifferences.None);
        }

        if (label.Forms.FirstOrDefault(form => new LabelWord([form], IgnoresCase: true).LikenessTo(word) != WordLikeness.None) is { } otherCase)
        {
            return (otherCase, LabelDifferences.Case);
        }

        var loose = LooseForm.Of(word);
        if (label.Forms.FirstOrDefault(form => LooseForm.Of(form) == loose) is { } otherAccents)
        {
            return (otherAccents, LabelDifferences.Accents | CaseOf(label, otherAccents, word));
        }

        return FormsNotTaken(label.Forms[0], inflection).FirstOrDefault(form => LooseForm.Of(form) == loose) is { } notTaken
            ? (label.Forms[0], LabelDifferences.Form | CaseOf(label, notTaken, word))
            : null;
    }

    /// <summary>The forms that <c>match: {inflect: false}</c> vetoes, and the plural that an acronym has for some writers.</summary>
    private static ImmutableArray<string> FormsNotTaken(string word, Inflection inflection)
    {
        var forms = inflection.FormsOf(word);
        return forms.Length > 1 ? forms : [word + "s"];
    }

    private static LabelDifferences CaseOf(LabelWord label, string form, string word) =>
        label.IgnoresCase || form.Where(char.IsLetter).Select(char.IsUpper).SequenceEqual(word.Where(char.IsLetter).Select(char.IsUpper))
            ? LabelDifferences.None
            : LabelDifferences.Case;
}
