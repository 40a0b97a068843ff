using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>A passage that a drifted quote may once have been.</summary>
/// <param name="Block">The article's block, from zero.</param>
/// <param name="Span">Where in the block's folded text.</param>
/// <param name="Likeness">The share of characters that need no change, from 0 to 1; below 1, or the quote would not have drifted.</param>
internal sealed record NearestPassage(int Block, TextSpan Span, double Likeness)
{
    private const double LeastLikeness = 0.4;

    /// <summary>A longer quote is looked for by its beginning, so that a hostile one costs no more; in UTF-16 units.</summary>
    private const int LongestQuote = 600;

    /// <summary>A longer word is either there or not; in UTF-16 units.</summary>
    private const int LongestMistyped = 40;

    /// <summary>The passage that the fewest characters' change turns into the quote; null where less than two fifths are alike.</summary>
    /// <remarks>Approximate matching of a pattern with free ends (Sellers, 1980), over words: a word's cost is its length, a mistyped one's its slips.</remarks>
    /// <param name="exact">The quote, folded.</param>
    /// <param name="blocks">The article's blocks, folded.</param>
    /// <param name="comparisons">How many characters may still be compared with one another; null is returned where they are not enough.</param>
    public static NearestPassage? Find(string exact, ImmutableArray<FoldedText> blocks, ref long comparisons)
    {
        var quote = exact.Length <= LongestQuote ? exact : exact[..Math.Max(exact.LastIndexOf(' ', LongestQuote), 0)];
        var words = Words(quote);
        var wanted = words.ConvertAll(span => quote.Substring(span.Start, span.Length));
        comparisons -= blocks.Sum(block => (long)block.Text.Length) * quote.Length;
        return wanted.Count == 0 || comparisons < 0 ? null : blocks
            .Select((block, i) => (Block: i, Passage: FindIn(block.Text, wanted)))
            .Where(found => found.Passage is not null)
            .Select(found => Measured(quote, words, found.Block, blocks[found.Block].Text, found.Passage!.Value)) // filtered just before
            .Where(passage => passage.Likeness >= LeastLikeness)
            .MaxBy(passage => passage.Likeness);
    }

    /// <summary>From the first to the last word of the cheapest match; null where no word is alike.</summary>
    private static TextSpan? FindIn(string text, List<string> wanted)
    {
        var words = Words(text);
        var all = wanted.Sum(word => word.Length);
        var column = Enumerable.Range(0, wanted.Count + 1).Select(i => (Cost: wanted.Take(i).Sum(word => word.Length), Start: 0)).ToArray();
        (int Cost, TextSpan Span)? best = null;
        for (var end = 0; end < words.Count; end++)
        {
            var word = text.Substring(words[end].Start, words[end].Length);
            var diagonal = column[0] with { Start = end };
            column[0] = (0, end + 1);
            for (var i = 1; i <= wanted.Count; i++)
            {
                var replaced = (Cost: diagonal.Cost + Slips(wanted[i - 1], word), diagonal.Start);
                var left = (Cost: column[i].Cost + word.Length, column[i].Start);
                var missing = (Cost: column[i - 1].Cost + wanted[i - 1].Length, column[i - 1].Start);
                diagonal = column[i];
                column[i] = replaced.Cost <= left.Cost && replaced.Cost <= missing.Cost ? replaced : left.Cost <= missing.Cost ? left : missing;
            }

            var (cost, start) = column[^1];
            if (start <= end && cost < (best?.Cost ?? all))
            {
                best = (cost, TextSpan.FromBounds(words[start].Start, words[end].End));
            }
        }

        return best?.Span;
    }

    /// <summary>What it costs to read one word for another: its slips where it may be mistyped, all its letters where it is another word.</summary>
    private static int Slips(string wanted, string word)
    {
        var (shorter, longer) = wanted.Length < word.Length ? (wanted, word) : (word, wanted);
        var mayBeMistyped = longer.Length <= LongestMistyped && shorter.Length * 3 >= longer.Length * 2 && (wanted[0] == word[0] || wanted[^1] == word[^1]);
        return wanted == word ? 0 : mayBeMistyped ? Nearest.Distance(wanted, word) : longer.Length;
    }

    /// <summary>The passage with the marks at its ends that the quote has too, and how alike the two are.</summary>
    private static NearestPassage Measured(string exact, List<TextSpan> words, int block, string text, TextSpan passage)
    {
        var (before, after) = (exact[..words[0].Start], exact[words[^1].End..]);
        var start = text.AsSpan(..passage.Start).EndsWith(before, StringComparison.Ordinal) ? passage.Start - before.Length : passage.Start;
        var end = text.AsSpan(passage.End..).StartsWith(after, StringComparison.Ordinal) ? passage.End + after.Length : passage.End;
        var written = text[start..end];
        var isTooLong = exact.Length < LeastLikeness * written.Length;
        var likeness = isTooLong ? 0 : 1 - ((double)Nearest.Distance(exact, written) / Math.Max(exact.Length, written.Length));
        return new NearestPassage(block, TextSpan.FromBounds(start, end), likeness);
    }

    private static List<TextSpan> Words(string text)
    {
        var words = new List<TextSpan>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord && start >= 0)
            {
                words.Add(TextSpan.FromBounds(start, i));
                start = -1;
            }
        }

        return words;
    }
}
