using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>Turns mentions round: from each concept to the blocks that mention it.</summary>
internal static class Backlinks
{
    /// <summary>For each concept's id every block that mentions it, linked there or not, in the order of the texts.</summary>
    public static Dictionary<string, ImmutableArray<Backlink>> Of(ImmutableArray<LinkedText> texts)
    {
        var found = new List<(string ConceptId, Backlink Backlink)>[texts.Length];
        Parallel.For(0, texts.Length, i => found[i] = OfText(texts[i]));
        var byConcept = new Dictionary<string, ImmutableArray<Backlink>.Builder>(StringComparer.Ordinal);
        foreach (var ofText in found)
        {
            foreach (var (id, backlink) in ofText)
            {
                ref var backlinks = ref CollectionsMarshal.GetValueRefOrAddDefault(byConcept, id, out _);
                (backlinks ??= ImmutableArray.CreateBuilder<Backlink>()).Add(backlink);
            }
        }

        var drained = new Dictionary<string, ImmutableArray<Backlink>>(byConcept.Count, StringComparer.Ordinal);
        foreach (var (id, backlinks) in byConcept)
        {
            drained.Add(id, backlinks.DrainToImmutable());
        }

        return drained;
    }

    private static List<(string ConceptId, Backlink Backlink)> OfText(LinkedText text)
    {
        var found = new List<(string, Backlink)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var prose = text.Prose.Prose;
        for (var block = 0; block < text.Prose.Mentions.Length; block++)
        {
            seen.Clear();
            foreach (var mention in text.Prose.Mentions[block])
            {
                if (mention.Counts && seen.Add(mention.ConceptId))
                {
                    found.Add((mention.ConceptId, new Backlink(text, block, mention.Span, Around(mention.Span, prose.Blocks[block]))));
                }
            }
        }

        return found;
    }

    private static TextSpan Around(TextSpan mention, ProseBlock block) =>
        OrderedSpans.FirstOver(block.Sentences, mention) is { } sentence && sentence.Start <= mention.Start && sentence.End >= mention.End
            ? sentence
            : new TextSpan(0, block.Text.Length);
}
