using System.Collections.Immutable;
using System.Text;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>Cuts labels into their words with all their forms.</summary>
internal sealed class LabelReader(Inflection inflection)
{
    /// <summary>The most words of a label: what looking for it costs grows with them.</summary>
    public const int MostWords = 100;

    private readonly WordCutter _cutter = new(inflection);
    private readonly List<FoldedWord> _words = [];

    /// <summary>The label with the words that it is looked for by; null where it is of no use: only punctuation, one letter or digit, or a whole text.</summary>
    public (IndexedLabel Label, ImmutableArray<FoldedWord> Path)? Read(Concept concept, Label label)
    {
        var text = FoldedText.Of(label.Text).Text.Trim(' ');
        _words.Clear();
        _cutter.Cut(text, _words);
        if (_words.Count is 0 or > MostWords || IsSingleCharacter(text) || !text.EnumerateRunes().Any(Rune.IsLetterOrDigit))
        {
            return null;
        }

        var ignoresCase = concept.Match.Case switch
        {
            LabelCase.Sensitive => false,
            LabelCase.Insensitive => true,
            _ => !IsAllCapitals(text),
        };
        ImmutableArray<FoldedWord> path = [.. _words];
        var words = ImmutableArray.CreateRange(path, word => WordOf(text[word.Start..word.End], concept.Match.Inflect, ignoresCase));
        var signs = new LabelSigns(text[.._words[0].Start], text[_words[^1].End..]);
        return (new IndexedLabel(concept, label, words, signs), path);
    }

    private LabelWord WordOf(string word, bool inflects, bool ignoresCase) => new(inflects ? inflection.FormsOf(word) : [word], ignoresCase);

    /// <summary>Two letters or more, all of them capitals (rule 2).</summary>
    private static bool IsAllCapitals(string text)
    {
        var capitals = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsUpper(rune))
            {
                capitals++;
            }
            else if (Rune.IsLetter(rune))
            {
                return false;
            }
        }

        return capitals >= 2;
    }

    /// <summary>A single digit, or letter of an alphabet, would be found everywhere, in elisions too.</summary>
    private static bool IsSingleCharacter(string text) =>
        Rune.TryGetRuneAt(text, 0, out var rune) && rune.Utf16SequenceLength == text.Length && (Rune.IsDigit(rune) || Rune.IsUpper(rune) || Rune.IsLower(rune));
}
