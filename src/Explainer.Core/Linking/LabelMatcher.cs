using System.Runtime.InteropServices;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>Finds labels in texts: from left to right the longest wins, and none overlap (rule 5).</summary>
internal sealed class LabelMatcher(LabelIndex index)
{
    private readonly WordCutter _cutter = new(index.Inflection);
    private readonly List<FoldedWord> _words = [];
    private string _text = "";

    /// <summary>Cuts a text into words, once.</summary>
    public void Open(string text)
    {
        _text = text;
        _words.Clear();
        _cutter.Cut(text, _words);
    }

    /// <summary>Every label in a stretch of the opened text, in order. What touches the stretch from outside counts as touching.</summary>
    public IEnumerable<FoundLabel> Find(TextSpan within)
    {
        var i = FirstWordAt(within.Start);
        var end = within.Start;
        while (i < _words.Count && _words[i].End <= within.End)
        {
            if (Longest(i, TextSpan.FromBounds(end, within.End)) is { } found)
            {
                yield return found;
                i += found.WordCount;
                end = found.Span.End;
            }
            else
            {
                i++;
            }
        }
    }

    private int FirstWordAt(int offset)
    {
        var (low, high) = (0, _words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _words[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private FoundLabel? Longest(int first, TextSpan within)
    {
        FoundLabel? longest = null;
        var words = CollectionsMarshal.AsSpan(_words)[first..];
        var node = LabelIndex.Root;
        for (var count = 1; count <= words.Length && words[count - 1].End <= within.End; count++)
        {
            node = index.Next(node, words[count - 1]);
            if (node < 0)
            {
                break;
            }

            longest = BestAt(node, within, words[..count]) ?? longest;
        }

        return longest;
    }

    /// <summary>Among labels with the same words one that is looked for wins over one with explicit links only.</summary>
    private FoundLabel? BestAt(int node, TextSpan within, ReadOnlySpan<FoldedWord> words)
    {
        FoundLabel? best = null;
        foreach (var label in index.LabelsAt(node))
        {
            if ((best is null || (label.IsLinkable && !best.Value.Label.IsLinkable))
                && label.Match(_text, words) is { } span && span.Start >= within.Start && span.End <= within.End)
            {
                best = new FoundLabel(span, label, words.Length);
            }
        }

        return best;
    }
}
