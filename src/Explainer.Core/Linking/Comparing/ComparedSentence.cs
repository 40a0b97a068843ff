using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking.Comparing;

/// <summary>A sentence as it is compared: by its words, whatever stands between them.</summary>
/// <param name="Words">Folded.</param>
/// <param name="Links">The links that begin in it, each with its words' first index and the one behind its last.</param>
internal sealed record ComparedSentence(ImmutableArray<string> Words, ImmutableArray<(int First, int End, ComparedLink Link)> Links)
{
    /// <summary>The same for sentences of the same words.</summary>
    public string Key { get; } = string.Join(' ', Words);

    /// <summary>The sentences of a text that have words, in order; none for a text that is not there.</summary>
    public static ImmutableArray<ComparedSentence> Of(LinkedText? text)
    {
        var sentences = ImmutableArray.CreateBuilder<ComparedSentence>();
        for (var block = 0; block < (text?.Prose.Mentions.Length ?? 0); block++)
        {
            AddOf(text!.Prose, block, sentences); // a text without mentions' lists has no blocks
        }

        return sentences.ToImmutable();
    }

    private static void AddOf(LinkedProse linked, int index, ImmutableArray<ComparedSentence>.Builder sentences)
    {
        var prose = linked.Prose;
        var block = prose.Blocks[index];
        var all = new List<FoldedWord>();
        new WordCutter(Inflection.For("")).Cut(block.Text, all);
        var next = 0;
        foreach (var sentence in block.Sentences)
        {
            var words = all.Skip(next).TakeWhile(word => word.Start < sentence.End).ToList();
            next += words.Count;
            var links = linked.Mentions[index].Where(mention => mention.IsLink && sentence.Contains(mention.Span.Start));
            if (words.Count > 0)
            {
                sentences.Add(new ComparedSentence(
                    [.. words.Select(word => LabelWord.Fold(block.Text.AsSpan(word.Start, word.End - word.Start)).ToString())],
                    [.. links.Select(mention => Place(mention, words, Link(prose, index, sentence, mention)))]));
            }
        }
    }

    private static (int First, int End, ComparedLink Link) Place(Mention mention, List<FoldedWord> words, ComparedLink link)
    {
        var first = words.FindIndex(word => word.End > mention.Span.Start);
        var last = words.FindLastIndex(word => word.Start < mention.Span.End);
        return (first < 0 ? words.Count : first, last + 1, link);
    }

    private static ComparedLink Link(Prose prose, int index, TextSpan sentence, Mention mention)
    {
        var block = prose.Blocks[index];
        return new ComparedLink(
            prose.LocationOf(index, mention.Span),
            block.Text.Substring(sentence.Start, sentence.Length).Trim(),
            block.Id,
            mention.Span,
            block.Text.Substring(mention.Span.Start, mention.Span.Length),
            mention.ConceptId,
            mention.Label);
    }
}
