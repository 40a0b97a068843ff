using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>A drawing of events along an axis of time, to be drawn at any width: positions are percentages of it.</summary>
/// <param name="Unit">What a tick stands for.</param>
/// <param name="Period">The time that the axis covers: a month, two months or two years.</param>
/// <param name="Ticks">In their order.</param>
/// <param name="Marks">By their beginnings.</param>
/// <param name="Lanes">How many rows of marks there are.</param>
public sealed record TimelineStrip(
    StripUnit Unit,
    EdtfDate Period,
    ImmutableArray<StripTick> Ticks,
    ImmutableArray<StripMark> Marks,
    int Lanes);

/// <summary>What the ticks of a strip count.</summary>
public enum StripUnit
{
    Day,
    Month,
    Year,
}

/// <summary>A tick of the axis.</summary>
/// <param name="At">From 0 to 100.</param>
/// <param name="Label">Its words; empty where it has none.</param>
/// <param name="IsMajor">Whether its label is shown where there is little room.</param>
public sealed record StripTick(double At, string Label, bool IsMajor);
