using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>The sheet that a map is drawn on: the projected window's outermost points touch its edges.</summary>
internal sealed class MapSheet
{
    /// <summary>Units from the left edge to the right.</summary>
    public const double Width = 720;

    /// <summary>Lines are cut this far outside the edges, where nobody sees it.</summary>
    private const double Bleed = 6;

    private const int Steps = 48;

    private readonly AlbersProjection _projection;
    private readonly double _left;
    private readonly double _top;
    private readonly double _scale;

    public MapSheet(GeoWindow window)
    {
        _projection = AlbersProjection.For(window);
        var edge = EdgeOf(window).Select(_projection.Project).ToList();
        (_left, _top) = (edge.Min(point => point.X), edge.Max(point => point.Y));
        _scale = Width / (edge.Max(point => point.X) - _left);
        Height = Math.Round((_top - edge.Min(point => point.Y)) * _scale, MidpointRounding.AwayFromZero);
    }

    /// <summary>Units from the top edge to the bottom.</summary>
    public double Height { get; }

    /// <summary>Where a point lies, from the top left.</summary>
    public MapPoint Place(GeoPoint point)
    {
        var (x, y) = _projection.Project(point);
        return new MapPoint(Rounded((x - _left) * _scale), Rounded((_top - y) * _scale));
    }

    public bool Holds(MapPoint point) => point is { X: >= 0 and <= Width, Y: >= 0 } && point.Y <= Height;

    /// <summary>The part of a ring that lies on the sheet; empty where none does. A ring's last point is its first one, and is left out here.</summary>
    public ImmutableArray<MapPoint> Clip(ImmutableArray<GeoPoint> ring)
    {
        var points = ring.Select(Place).ToList();
        points = Cut(points, point => point.X + Bleed);
        points = Cut(points, point => Width + Bleed - point.X);
        points = Cut(points, point => point.Y + Bleed);
        points = Cut(points, point => Height + Bleed - point.Y);
        var kept = points.Where((point, i) => point != points[(i + points.Count - 1) % points.Count]).ToImmutableArray();
        return kept.Length < 3 ? [] : kept;
    }

    /// <summary>Keeps what lies inside of one edge (Sutherland and Hodgman, Reentrant Polygon Clipping, 1974).</summary>
    /// <param name="inside">How far inside a point lies; negative outside.</param>
    private static List<MapPoint> Cut(List<MapPoint> points, Func<MapPoint, double> inside)
    {
        var kept = new List<MapPoint>();
        for (var i = 0; i < points.Count; i++)
        {
            var (one, next) = (points[i], points[(i + 1) % points.Count]);
            var (depth, depthOfNext) = (inside(one), inside(next));
            if (depth >= 0)
            {
                kept.Add(one);
            }

            if (depth >= 0 != depthOfNext >= 0)
            {
                var part = depth / (depth - depthOfNext);
                kept.Add(new MapPoint(Rounded(one.X + (part * (next.X - one.X))), Rounded(one.Y + (part * (next.Y - one.Y)))));
            }
        }

        return kept;
    }

    private static IEnumerable<GeoPoint> EdgeOf(GeoWindow window)
    {
        for (var i = 0; i <= Steps; i++)
        {
            var part = (double)i / Steps;
            var longitude = window.West + (part * (window.East - window.West));
            var latitude = window.South + (part * (window.North - window.South));
            yield return new GeoPoint(window.South, longitude);
            yield return new GeoPoint(window.North, longitude);
            yield return new GeoPoint(latitude, window.West);
            yield return new GeoPoint(latitude, window.East);
        }
    }

    private static double Rounded(double number) => Math.Round(number, 1, MidpointRounding.AwayFromZero);
}
