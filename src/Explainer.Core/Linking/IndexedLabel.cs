using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>A label, ready to be found.</summary>
/// <param name="Concept">Whose label it is.</param>
/// <param name="Label">The label.</param>
/// <param name="Words">Its words with their forms.</param>
/// <param name="Signs">What stands around them.</param>
internal sealed record IndexedLabel(Concept Concept, Label Label, ImmutableArray<LabelWord> Words, LabelSigns Signs)
{
    /// <summary>Whether the concept is looked for at all, so that it wins over one that has explicit links only.</summary>
    public bool IsLinkable => Concept.Match.Occurrence != Occurrence.None;

    /// <summary>How well words of a text, known to have its words' stems, are this label.</summary>
    public WordLikeness LikenessTo(string text, ReadOnlySpan<FoldedWord> words)
    {
        var least = WordLikeness.Whole;
        for (var i = 0; i < Words.Length && least != WordLikeness.None; i++)
        {
            var likeness = Words[i].LikenessTo(LabelWord.Fold(text.AsSpan(words[i].Start, words[i].End - words[i].Start)));
            least = likeness < least ? likeness : least;
        }

        return least;
    }

    /// <summary>Whether some text could be this label and the other, whose path is the same.</summary>
    public bool Shares(IndexedLabel other) => Signs == other.Signs && Pairs(other).All(pair => pair.Own.Shares(pair.Other));

    /// <summary>Whether exactly the same texts are this label and the other, whose path is the same.</summary>
    public bool IsSameAs(IndexedLabel other) => Signs == other.Signs && Pairs(other).All(pair =>
        pair.Own.IgnoresCase == pair.Other.IgnoresCase && pair.Own.Forms.SequenceEqual(pair.Other.Forms, StringComparer.Ordinal));

    private IEnumerable<(LabelWord Own, LabelWord Other)> Pairs(IndexedLabel other) => Words.Zip(other.Words);
}
