using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>Turns mentions round: from each concept to the blocks that mention it.</summary>
internal static class Backlinks
{
    /// <summary>For each concept's id every block that mentions it, linked there or not, in the order of the texts.</summary>
    public static Dictionary<string, ImmutableArray<Backlink>> Of(ImmutableArray<LinkedText> texts)
    {
        var found = new List<(string ConceptId, Backlink Backlink)>[texts.Length];
        Parallel.For(0, texts.Length, i => found[i] = [.. OfText(texts[i])]);
        return found.SelectMany(list => list)
            .GroupBy(pair => pair.ConceptId, pair => pair.Backlink, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    private static IEnumerable<(string ConceptId, Backlink Backlink)> OfText(LinkedText text)
    {
        var prose = text.Prose.Prose;
        for (var block = 0; block < text.Prose.Mentions.Length; block++)
        {
            var sentences = ImmutableArray<TextSpan>.Empty;
            foreach (var mention in text.Prose.Mentions[block].Where(mention => mention.Counts).DistinctBy(mention => mention.ConceptId, StringComparer.Ordinal))
            {
                sentences = sentences.IsEmpty ? Sentences.Of(prose.Blocks[block].Text, prose.Language) : sentences;
                var around = OrderedSpans.FirstOver(sentences, mention.Span) is { } sentence && sentence.Start <= mention.Span.Start && sentence.End >= mention.Span.End
                    ? sentence
                    : new TextSpan(0, prose.Blocks[block].Text.Length);
                yield return (mention.ConceptId, new Backlink(text, block, mention.Span, around));
            }
        }
    }
}
