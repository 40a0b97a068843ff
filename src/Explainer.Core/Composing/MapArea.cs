using System.Collections.Immutable;

namespace Explainer.Composing;

/// <summary>Measures what rings enclose on a map.</summary>
internal static class MapArea
{
    /// <summary>The area of the largest ring, in square units.</summary>
    public static double Of(ImmutableArray<ImmutableArray<MapPoint>> rings) => Math.Abs(Signed(Largest(rings)));

    /// <summary>The centre of gravity of the largest ring.</summary>
    public static MapPoint MiddleOf(ImmutableArray<ImmutableArray<MapPoint>> rings)
    {
        var ring = Largest(rings);
        var area = Signed(ring);
        if (area == 0)
        {
            return ring[0];
        }

        var (x, y) = (0.0, 0.0);
        for (var i = 0; i < ring.Length; i++)
        {
            var (one, next) = (ring[i], ring[(i + 1) % ring.Length]);
            var cross = (one.X * next.Y) - (next.X * one.Y);
            x += (one.X + next.X) * cross;
            y += (one.Y + next.Y) * cross;
        }

        return new MapPoint(Math.Round(x / (6 * area), 1, MidpointRounding.AwayFromZero), Math.Round(y / (6 * area), 1, MidpointRounding.AwayFromZero));
    }

    private static ImmutableArray<MapPoint> Largest(ImmutableArray<ImmutableArray<MapPoint>> rings)
    {
        var largest = rings[0];
        foreach (var ring in rings)
        {
            largest = Math.Abs(Signed(ring)) > Math.Abs(Signed(largest)) ? ring : largest;
        }

        return largest;
    }

    private static double Signed(ImmutableArray<MapPoint> ring)
    {
        var twice = 0.0;
        for (var i = 0; i < ring.Length; i++)
        {
            var (one, next) = (ring[i], ring[(i + 1) % ring.Length]);
            twice += (one.X * next.Y) - (next.X * one.Y);
        }

        return twice / 2;
    }
}
