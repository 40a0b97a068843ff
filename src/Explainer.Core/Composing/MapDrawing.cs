using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>A map to be drawn, in units from its top left.</summary>
/// <param name="Width">Units from left to right.</param>
/// <param name="Height">Units from top to bottom.</param>
/// <param name="Countries">In the order of drawing.</param>
/// <param name="Places">Points, above the countries.</param>
/// <param name="Legend">The groups that it tells apart.</param>
/// <param name="Origin">Where the outlines come from.</param>
/// <param name="Licence">Under which licence.</param>
public sealed record MapDrawing(
    double Width,
    double Height,
    ImmutableArray<MapCountry> Countries,
    ImmutableArray<MapPlace> Places,
    ImmutableArray<MapLegendEntry> Legend,
    string Origin,
    string Licence)
{
    /// <summary>The sign, and a blank, before the name of a marked country.</summary>
    public const string Sign = "◆\u00A0";
}

/// <summary>A country.</summary>
/// <param name="Concept">What explains it, or null: then it is there for orientation.</param>
/// <param name="Rings">Its closed lines; what lies within an odd number of them is the country.</param>
/// <param name="Groups">Those of the legend that name it.</param>
/// <param name="Fill">Hatched or dotted, or null.</param>
/// <param name="IsMarked">Whether a sign stands beside its name.</param>
/// <param name="Label">Where its name stands, or null where there is no room.</param>
/// <param name="LabelOfPhone">The same for letters twice as high.</param>
public sealed record MapCountry(
    ConceptView? Concept,
    ImmutableArray<ImmutableArray<MapPoint>> Rings,
    ImmutableArray<MapLegendEntry> Groups,
    MapGroupStyle? Fill,
    bool IsMarked,
    MapPoint? Label,
    MapPoint? LabelOfPhone);

/// <summary>A place that is a point.</summary>
/// <param name="Label">Where its name stands, or null where there is no room.</param>
/// <param name="LabelOfPhone">The same for letters twice as high.</param>
public sealed record MapPlace(ConceptView Concept, MapPoint At, MapPoint? Label, MapPoint? LabelOfPhone);

/// <summary>A group of countries and what stands for it.</summary>
public sealed record MapLegendEntry(LocalString Label, MapGroupStyle Style, ImmutableArray<ConceptView> Concepts);

/// <summary>A point of a drawing: the middle of a label's line, where a label is meant.</summary>
public readonly record struct MapPoint(double X, double Y);
