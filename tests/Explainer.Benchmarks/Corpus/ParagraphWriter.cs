using System.Text;

namespace Explainer.Benchmarks.Corpus;

/// <summary>Paragraphs of an exact number of words, with mentions of given concepts.</summary>
internal sealed class ParagraphWriter(Dice dice)
{
    // What a closing sentence can be long without tiring.
    private const int LongestClosing = 26;
    private const int ShortestClosing = 13;

    /// <summary>Each concept is mentioned once, in one of its forms.</summary>
    /// <param name="words">Enough for a sentence of each and one more: 60 for two.</param>
    public string Write(int words, params ReadOnlySpan<CorpusConcept> concepts)
    {
        var text = new StringBuilder();
        foreach (var concept in concepts)
        {
            text.Append(Mentioning(concept)).Append(' ');
        }

        var left = words - WordCount.Of(text.ToString());
        while (left > LongestClosing)
        {
            var sentence = Sentence(Math.Min(dice.Below(6) + ShortestClosing, left - ShortestClosing));
            text.Append(sentence).Append(' ');
            left -= WordCount.Of(sentence);
        }

        return text.Append(Sentence(left)).ToString();
    }

    private string Mentioning(CorpusConcept concept) => dice.Below(3) switch
    {
        0 => $"{dice.Of(Vocabulary.Openers)}, {dice.Of(Vocabulary.Subjects)} {dice.Of(Vocabulary.Verbs)} {concept.MentionAsObject(dice)} {Complement(3)}.",
        1 => $"{Capital(dice.Of(Vocabulary.Subjects))} {dice.Of(Vocabulary.Verbs)} les promesses {concept.MentionAfterOf(dice)} {Complement(4)}.",
        _ => $"Au sujet {concept.MentionAfterOf(dice)}, {dice.Of(Vocabulary.Subjects)} {dice.Of(Vocabulary.Verbs)} {dice.Of(Vocabulary.Objects)}.",
    };

    /// <summary>A sentence that mentions nothing, of just so many words.</summary>
    private string Sentence(int words)
    {
        var text = new StringBuilder(Capital(dice.Of(Vocabulary.Subjects))).Append(' ').Append(dice.Of(Vocabulary.Verbs)).Append(' ').Append(dice.Of(Vocabulary.Objects));
        var left = words - WordCount.Of(text.ToString());
        var used = new HashSet<string>(StringComparer.Ordinal);
        for (var isFirst = true; left > 0; isFirst = false)
        {
            var size = left is >= 2 and <= 5 ? left : Math.Min(2 + dice.Below(4), left - 2);
            var complement = Complement(size);
            // There are but six of each size, so that in the longest sentences one may stand twice.
            for (var tries = 0; !used.Add(complement) && tries < 12; tries++)
            {
                complement = Complement(size);
            }

            text.Append(isFirst ? " " : ", ").Append(size == 5 && dice.Once(3) ? $"*{complement}*" : complement);
            left -= size;
        }

        return text.Append('.').ToString();
    }

    private string Complement(int words) => dice.Of(Vocabulary.Complements[words - 2]);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
