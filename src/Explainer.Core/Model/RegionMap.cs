using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Model;

/// <summary>The outlines of <c>input/map.geojson</c> (GeoJSON, RFC 7946) that a map is drawn from.</summary>
/// <param name="Outlines">Countries, in the file's order.</param>
/// <param name="Window">The part of the earth to show.</param>
/// <param name="Origin">Where the outlines come from and how they were cut.</param>
/// <param name="Licence">Under which licence.</param>
public sealed record RegionMap(
    ImmutableArray<MapOutline> Outlines,
    GeoWindow Window,
    string Origin,
    string Licence,
    TextLocation Location);

/// <summary>A part of the earth in WGS 84 degrees.</summary>
public sealed record GeoWindow(double West, double South, double East, double North);
