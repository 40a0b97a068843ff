using Explainer.Text;

namespace Explainer.Linking.Tracing;

/// <summary>Which spans of a text lie within another that is known already.</summary>
/// <param name="length">Of the text, in UTF-16 units.</param>
internal sealed class HeldSpans(int length)
{
    // For each offset how far a known span that covers it reaches.
    private readonly int[] _reach = new int[length + 1];

    public void Add(TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            _reach[at] = Math.Max(_reach[at], span.End);
        }
    }

    /// <summary>Whether a known span has all of this one.</summary>
    public bool Hold(TextSpan span) => _reach[span.Start] >= span.End;
}
