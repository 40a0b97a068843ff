using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>A label, ready to be found.</summary>
/// <param name="Concept">Whose label it is.</param>
/// <param name="Label">The label.</param>
/// <param name="Words">Its words with their forms.</param>
/// <param name="Before">What stands before its first word, folded: usually nothing.</param>
/// <param name="After">What stands behind its last word, folded: <c>++</c> in C++, a stop in O.T.S.C.</param>
internal sealed record IndexedLabel(Concept Concept, Label Label, ImmutableArray<LabelWord> Words, string Before, string After)
{
    /// <summary>Whether the concept is looked for at all, so that it wins over one that has explicit links only.</summary>
    public bool IsLinkable => Concept.Match.Occurrence != Occurrence.None;

    /// <summary>The span of the text that is this label, or null. The words are known to have its stems.</summary>
    public TextSpan? Match(string text, ReadOnlySpan<FoldedWord> words)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            if (!Words[i].Matches(LabelWord.Fold(text.AsSpan(words[i].Start, words[i].End - words[i].Start))))
            {
                return null;
            }
        }

        var start = words[0].Start - Before.Length;
        var end = words[^1].End + After.Length;
        return Before.Length == 0 && After.Length == 0 || StandsAround(text, start, words[0].Start, words[^1].End, end)
            ? TextSpan.FromBounds(start, end)
            : null;
    }

    /// <summary>Whether some text could be this label and the other.</summary>
    public bool Shares(IndexedLabel other)
    {
        if (Before != other.Before || After != other.After || Words.Length != other.Words.Length)
        {
            return false;
        }

        for (var i = 0; i < Words.Length; i++)
        {
            if (!Words[i].Shares(other.Words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool StandsAround(string text, int start, int first, int last, int end) =>
        start >= 0 && end <= text.Length
        && FoldedText.Of(text[start..first]).Text == Before
        && FoldedText.Of(text[last..end]).Text == After
        && !TouchesWord(text, start, end);

    private static bool TouchesWord(string text, int start, int end) =>
        (start > 0 && System.Text.Rune.DecodeLastFromUtf16(text.AsSpan(0, start), out var before, out _) == System.Buffers.OperationStatus.Done && FoldedCharacters.IsWordRune(before))
        || (end < text.Length && System.Text.Rune.DecodeFromUtf16(text.AsSpan(end), out var after, out _) == System.Buffers.OperationStatus.Done && FoldedCharacters.IsWordRune(after));
}
