using System.Globalization;

namespace Explainer.Text;

/// <summary>Grapheme clusters: what a reader takes for one character (UAX #29).</summary>
public static class GraphemeClusters
{
    /// <summary>Below it every character but a line end is a cluster, unless something above follows.</summary>
    private const char FirstJoined = '\u0300';

    /// <summary>No writing has more signs before a letter; each step measures the whole cluster.</summary>
    private const int MostJoined = 64;

    /// <summary>A span drawn out to whole clusters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">A span of it that begins and ends with words.</param>
    public static TextSpan Around(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        for (var steps = 0; steps < MostJoined && start > 0 && text[start - 1] >= FirstJoined && IsJoined(text, ref start); steps++)
        {
            // A sign that joins what follows it (GB9b) may itself be joined.
        }

        return TextSpan.FromBounds(start, end < text.Length && text[end] >= FirstJoined ? EndOfLast(text, span) : end);
    }

    private static bool IsJoined(string text, ref int start)
    {
        var before = start - (start > 1 && char.IsSurrogatePair(text[start - 2], text[start - 1]) ? 2 : 1);
        if (before + StringInfo.GetNextTextElementLength(text.AsSpan(before)) <= start)
        {
            return false;
        }

        start = before;
        return true;
    }

    private static int EndOfLast(string text, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End)
        {
            at += StringInfo.GetNextTextElementLength(text.AsSpan(at));
        }

        return at;
    }
}
