using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>The sheet that maps of a region are drawn on: the projected window's outermost points touch its edges.</summary>
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
    private readonly Lazy<ImmutableArray<ImmutableArray<ImmutableArray<MapPoint>>>> _rings;

    public MapSheet(RegionMap map)
    {
        _projection = AlbersProjection.For(map.Window);
        var (left, right, bottom, top) = (double.MaxValue, double.MinValue, double.MaxValue, double.MinValue);
        foreach (var point in EdgeOf(map.Window))
        {
            var (x, y) = _projection.Project(point);
            (left, right, bottom, top) = (Math.Min(left, x), Math.Max(right, x), Math.Min(bottom, y), Math.Max(top, y));
        }

        (_left, _top) = (left, top);
        _scale = Width / (right - left);
        Height = Math.Round((top - bottom) * _scale, MidpointRounding.AwayFromZero);
        _rings = new(() => [.. map.Outlines.Select(RingsOf)]);
    }

    /// <summary>Units from the top edge to the bottom.</summary>
    public double Height { get; }

    /// <summary>Where a point lies, from the top left.</summary>
    public MapPoint Place(GeoPoint point)
    {
        var (x, y) = _projection.Project(point);
        return new MapPoint(Rounded((x - _left) * _scale), Rounded((_top - y) * _scale));
    }

    /// <summary>What lies on the sheet of each of the map's outlines, in their order; drawn once for all maps.</summary>
    public ImmutableArray<ImmutableArray<ImmutableArray<MapPoint>>> Rings => _rings.Value;

    public bool Holds(MapPoint point) => point is { X: >= 0 and <= Width, Y: >= 0 } && point.Y <= Height;

    /// <summary>The part of a ring that lies on the sheet; empty where none does. A ring's last point is its first one, and is left out here.</summary>
    private ImmutableArray<MapPoint> Clip(ImmutableArray<GeoPoint> ring)
    {
        var points = new List<MapPoint>(ring.Length);
        foreach (var point in ring)
        {
            points.Add(Place(point));
        }

        points = Cut(points, point => point.X + Bleed);
        points = Cut(points, point => Width + Bleed - point.X);
        points = Cut(points, point => point.Y + Bleed);
        points = Cut(points, point => Height + Bleed - point.Y);
        var kept = ImmutableArray.CreateBuilder<MapPoint>(points.Count);
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i] != points[(i + points.Count - 1) % points.Count])
            {
                kept.Add(points[i]);
            }
        }

        return kept.Count < 3 ? [] : kept.DrainToImmutable();
    }

    private ImmutableArray<ImmutableArray<MapPoint>> RingsOf(MapOutline outline)
    {
        var rings = ImmutableArray.CreateBuilder<ImmutableArray<MapPoint>>(outline.Rings.Length);
        foreach (var ring in outline.Rings)
        {
            if (Clip(ring) is { IsEmpty: false } clipped)
            {
                rings.Add(clipped);
            }
        }

        return rings.DrainToImmutable();
    }

    /// <summary>Keeps what lies inside of one edge (Sutherland and Hodgman, Reentrant Polygon Clipping, 1974).</summary>
    /// <param name="inside">How far inside a point lies; negative outside.</param>
    private static List<MapPoint> Cut(List<MapPoint> points, Func<MapPoint, double> inside)
    {
        var kept = new List<MapPoint>(points.Count + 8);
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
