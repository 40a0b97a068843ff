using System.Runtime.InteropServices;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>Finds labels in texts: from left to right the longest wins, and none overlap (rule 5).</summary>
internal sealed class LabelMatcher(LabelIndex index)
{
    private readonly WordCutter _cutter = new(index.Inflection);
    private readonly List<FoldedWord> _words = [];
    private readonly List<int> _path = [];
    private string _text = "";

    /// <summary>Cuts a text into words, once.</summary>
    public void Open(string text)
    {
        _text = text;
        _words.Clear();
        _cutter.Cut(text, _words);
    }

    /// <summary>Every label in a stretch of the opened text, in order. What touches the stretch from outside counts as touching.</summary>
    /// <param name="within">The stretch.</param>
    /// <param name="isLookedFor">Whether mentions of a concept are looked for there; what is no mention of it may be one of another.</param>
    /// <param name="found">Where they are added.</param>
    public void Find(TextSpan within, Func<Concept, bool> isLookedFor, List<FoundLabel> found)
    {
        var i = FirstWordAt(within.Start);
        var end = within.Start;
        while (i < _words.Count && _words[i].End <= within.End)
        {
            if (Walk(i, within.End) && Longest(i, TextSpan.FromBounds(end, within.End), isLookedFor) is { } longest)
            {
                found.Add(longest);
                i += longest.WordCount;
                end = longest.Span.End;
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

    /// <summary>Takes the steps that words from the first on allow; false where there is none.</summary>
    private bool Walk(int first, int end)
    {
        _path.Clear();
        var words = CollectionsMarshal.AsSpan(_words);
        var node = LabelIndex.Root;
        for (var i = first; i < words.Length && words[i].End <= end && (node = index.Next(node, words[i])) >= 0; i++)
        {
            _path.Add(node);
        }

        return _path.Count > 0;
    }

    /// <summary>The label on the path that begins leftmost and, of these, ends last.</summary>
    private FoundLabel? Longest(int first, TextSpan within, Func<Concept, bool> isLookedFor)
    {
        FoundLabel? longest = null;
        for (var count = _path.Count; count > 0 && (longest is null || index.HasSigns); count--)
        {
            var words = CollectionsMarshal.AsSpan(_words).Slice(first, count);
            if (BestAt(_path[count - 1], within, words) is { } found && isLookedFor(found.Label.Concept) && (longest is null || IsLonger(found.Span, longest.Value.Span)))
            {
                longest = found;
            }
        }

        return longest;
    }

    /// <summary>The best of the labels with the same words.</summary>
    private FoundLabel? BestAt(int node, TextSpan within, ReadOnlySpan<FoldedWord> words)
    {
        FoundLabel? best = null;
        var likenessOfBest = WordLikeness.None;
        foreach (var label in index.LabelsAt(node))
        {
            if (label.LikenessTo(_text, words) is > WordLikeness.None and var likeness && SpanOf(label, words, within) is { } span
                && (best is not { } before || IsBetter(label, span, likeness, before, likenessOfBest)))
            {
                best = new FoundLabel(span, label, words.Length);
                likenessOfBest = likeness;
            }
        }

        return best;
    }

    /// <summary>A longer one; a concept that is looked for before one with explicit links only; letters with their accents before bare capitals.</summary>
    private static bool IsBetter(IndexedLabel label, TextSpan span, WordLikeness likeness, FoundLabel best, WordLikeness likenessOfBest) =>
        span != best.Span ? IsLonger(span, best.Span)
        : label.IsLinkable != best.Label.IsLinkable ? label.IsLinkable
        : likeness > likenessOfBest;

    private static bool IsLonger(TextSpan one, TextSpan other) => one.Start < other.Start || (one.Start == other.Start && one.End > other.End);

    private TextSpan? SpanOf(IndexedLabel label, ReadOnlySpan<FoldedWord> words, TextSpan within)
    {
        if (label.Signs.Around(_text, TextSpan.FromBounds(words[0].Start, words[^1].End)) is not { } span || span.Start < within.Start || span.End > within.End)
        {
            return null;
        }

        var whole = GraphemeClusters.Around(_text, span);
        return TextSpan.FromBounds(Math.Max(whole.Start, within.Start), Math.Min(whole.End, within.End));
    }
}
