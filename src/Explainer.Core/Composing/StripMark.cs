using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>One event, or several for which there is no room, on a strip.</summary>
/// <param name="Events">What it stands for: one event, or those behind a number.</param>
/// <param name="Date">When: from the first to the last, where it stands for several that had no room; the month, where it leads to the strip of days.</param>
/// <param name="Target">The id on the page that it leads to.</param>
/// <param name="Shape">How it is drawn.</param>
/// <param name="Lane">The row, from zero beside the axis.</param>
/// <param name="Start">Where it begins, from 0 to 100.</param>
/// <param name="End">Where it ends.</param>
public sealed record StripMark(ImmutableArray<EventView> Events, EdtfDate Date, string Target, StripShape Shape, int Lane, double Start, double End)
{
    /// <summary>Below this, in percent of the width, a shape of a fixed size stands for what it would draw.</summary>
    public const double Least = 5;

    /// <summary>Whether the date, or an end of it, is uncertain or approximate.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Whether the beginning is open or not known.</summary>
    public bool IsOpenBefore { get; init; }

    /// <summary>Whether the end is open or not known.</summary>
    public bool IsOpenAfter { get; init; }

    /// <summary>The part of an interval that lies surely between its ends, where one of them is a month, a season or a year: its beginning.</summary>
    public double CoreStart { get; init; } = Start;

    /// <summary>The end of that part.</summary>
    public double CoreEnd { get; init; } = End;

    /// <summary>Whether it is as long as it is drawn: a day, or an interval from one to another.</summary>
    public bool IsSure => Shape != StripShape.Vague && CoreStart <= Start && CoreEnd >= End;

    public double Middle => (Start + End) / 2;

    /// <summary>Whether a shape of a fixed size stands in its middle.</summary>
    public bool IsShort => Shape == StripShape.Day || End - Start < Least;
}

/// <summary>How a mark is drawn.</summary>
public enum StripShape
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>Some day of a month, a season, a year or more.</summary>
    Vague,

    /// <summary>An interval.</summary>
    Span,

    /// <summary>A number of events.</summary>
    Several,
}
