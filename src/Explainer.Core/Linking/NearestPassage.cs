using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>Finds the passage of an article that a drifted quote was once.</summary>
internal static class NearestPassage
{
    private const double LeastLikeness = 0.4;

    /// <summary>The passage with the most words in common with the quote, in order; null where less than two fifths are.</summary>
    public static (int Block, TextSpan Span, double Likeness)? Find(string exact, ImmutableArray<FoldedText> blocks)
    {
        var wanted = Words(exact).Select(span => exact.Substring(span.Start, span.Length)).ToArray();
        (int Block, TextSpan Span, double Likeness)? best = null;
        for (var block = 0; block < blocks.Length; block++)
        {
            var text = blocks[block].Text;
            var words = Words(text);
            for (var first = 0; first + Math.Min(wanted.Length, words.Count) <= words.Count && words.Count > 0; first++)
            {
                var window = words.GetRange(first, Math.Min(wanted.Length, words.Count - first));
                var likeness = Likeness(wanted, window, text);
                if (likeness >= LeastLikeness && likeness > (best?.Likeness ?? 0))
                {
                    best = (block, TextSpan.FromBounds(window[0].Start, window[^1].End), likeness);
                }
            }
        }

        return best;
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

    /// <summary>The longest common subsequence of words, as a share of the longer side.</summary>
    private static double Likeness(string[] wanted, List<TextSpan> window, string text)
    {
        var row = new int[window.Count + 1];
        foreach (var word in wanted)
        {
            var diagonal = 0;
            for (var i = 1; i <= window.Count; i++)
            {
                var above = row[i];
                var same = text.AsSpan(window[i - 1].Start, window[i - 1].Length).Equals(word, StringComparison.OrdinalIgnoreCase);
                row[i] = same ? diagonal + 1 : Math.Max(row[i], row[i - 1]);
                diagonal = above;
            }
        }

        return (double)row[^1] / Math.Max(1, Math.Max(wanted.Length, window.Count));
    }
}
