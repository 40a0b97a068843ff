using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Puts marks into lanes, the nearest to the axis first, so that none touches another.</summary>
internal static class StripLanes
{
    /// <summary>What does not fit into these becomes a number in the last one.</summary>
    public const int Most = 12;

    /// <summary>The width of a mark in percent: 24 px, the least that a finger hits, of a phone's 340 px.</summary>
    private const double Width = 7;

    /// <summary>The same marks in lanes, and in the same order.</summary>
    /// <param name="marks">By their beginnings.</param>
    public static ImmutableArray<StripMark> Fill(IEnumerable<StripMark> marks)
    {
        var placed = new List<StripMark>();
        var ends = new List<double>();
        var top = -1;
        foreach (var mark in marks)
        {
            var lane = ends.FindIndex(end => end <= LeftOf(mark));
            if (lane < 0 && ends.Count == Most)
            {
                placed[top] = Joined(placed[top], mark);
                ends[Most - 1] = Math.Max(ends[Most - 1], RightOf(placed[top]));
                continue;
            }

            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            top = lane == Most - 1 ? placed.Count : top;
            ends[lane] = RightOf(mark);
            placed.Add(mark with { Lane = lane });
        }

        return [.. placed];
    }

    private static StripMark Joined(StripMark one, StripMark other) => one with
    {
        Events = [.. one.Events, .. other.Events],
        Date = Covering(one.Date, other.Date),
        Shape = StripShape.Several,
        IsUncertain = false,
        IsOpenBefore = false,
        IsOpenAfter = false,
        End = Math.Max(one.Start, Math.Min(one.End, one.Start + Width)),
    };

    /// <summary>From the first day of one of two dates to the last of either; the first date where an end is open.</summary>
    private static EdtfDate Covering(EdtfDate one, EdtfDate other)
    {
        var first = (one.Earliest <= other.Earliest ? one : other).FirstDayText;
        var last = (one.Latest >= other.Latest ? one : other).LastDayText;
        return first is null || last is null ? one : new EdtfDate(first == last ? first : $"{first}/{last}");
    }

    private static double LeftOf(StripMark mark) => mark.IsOpenBefore ? 0 : Math.Min(mark.Start, mark.Middle - (Width / 2));

    private static double RightOf(StripMark mark) => mark.IsOpenAfter ? 100 : Math.Max(mark.End, mark.Middle + (Width / 2));
}
