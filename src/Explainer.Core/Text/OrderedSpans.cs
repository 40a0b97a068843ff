using System.Collections.Immutable;

namespace Explainer.Text;

/// <summary>Spans that are in order and do not overlap, such as a text's sentences.</summary>
public static class OrderedSpans
{
    /// <summary>The first span that has something of another one; null where none has.</summary>
    public static TextSpan? FirstOver(ImmutableArray<TextSpan> spans, TextSpan other)
    {
        var (low, high) = (0, spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].End <= other.Start ? (middle + 1, high) : (low, middle);
        }

        return low < spans.Length && spans[low].Overlaps(other) ? spans[low] : null;
    }
}
