using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>Cuts a label into its words with all their forms.</summary>
internal static class LabelReader
{
    /// <summary>The label with the words that it is looked for by; null where it has no word of use: only punctuation, or one letter.</summary>
    public static (IndexedLabel Label, ImmutableArray<FoldedWord> Path)? Read(Concept concept, Label label, Inflection inflection)
    {
        var text = FoldedText.Of(label.Text.Trim()).Text;
        var words = new List<FoldedWord>();
        new WordCutter(inflection).Cut(text, words);
        if (words.Count == 0 || IsSingleLetter(text, words))
        {
            return null;
        }

        var ignoresCase = concept.Match.Case switch
        {
            LabelCase.Sensitive => false,
            LabelCase.Insensitive => true,
            _ => !IsAllCapitals(text),
        };
        var labelWords = words.Select(word => text[word.Start..word.End])
            .Select(word => new LabelWord(concept.Match.Inflect ? inflection.FormsOf(word) : [word], ignoresCase));
        var indexed = new IndexedLabel(concept, label, [.. labelWords], text[..words[0].Start], text[words[^1].End..]);
        return (indexed, [.. words]);
    }

    /// <summary>Two letters or more, all of them capitals (rule 2).</summary>
    private static bool IsAllCapitals(string text)
    {
        var letters = text.Where(char.IsLetter).ToList();
        return letters.Count >= 2 && letters.TrueForAll(char.IsUpper);
    }

    /// <summary>A single letter of an alphabet would be found everywhere, in elisions too.</summary>
    private static bool IsSingleLetter(string text, List<FoldedWord> words) =>
        words.Count == 1 && words[0].End - words[0].Start == 1 && (char.IsUpper(text[words[0].Start]) || char.IsLower(text[words[0].Start]))
        && text.Length == 1;
}
