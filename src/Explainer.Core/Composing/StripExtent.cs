using Explainer.Model;

namespace Explainer.Composing;

/// <summary>What an event's date takes of a strip; days are <see cref="GregorianDay"/> numbers.</summary>
/// <param name="First">The first day that is written; where the beginning is open, the first of the end.</param>
/// <param name="Last">The last day that is written; where the end is open, the last of the beginning.</param>
/// <param name="CoreFirst">The first day that lies surely within an interval.</param>
/// <param name="CoreLast">The last such day.</param>
internal sealed record StripExtent(StripShape Shape, long First, long Last, long CoreFirst, long CoreLast)
{
    private const int DaysOfMonth = 31;

    public bool IsOpenBefore { get; private init; }

    public bool IsOpenAfter { get; private init; }

    public static StripExtent Of(EdtfDate date) => date.Value switch
    {
        EdtfSingle { Date: DayDate } day => OfSingle(StripShape.Day, day),
        EdtfSingle single => OfSingle(StripShape.Vague, single),
        EdtfInterval { Start: DatedEnd { Date: var start }, End: DatedEnd { Date: var end } } =>
            new(StripShape.Span, start.Earliest, Math.Max(start.Latest, end.Latest), start.Latest, Math.Max(start.Latest, end.Earliest)),
        EdtfInterval { Start: DatedEnd start } => OfSingle(StripShape.Span, start.Date) with { IsOpenAfter = true },
        EdtfInterval { End: DatedEnd end } => OfSingle(StripShape.Span, end.Date) with { IsOpenBefore = true },
        _ => new(StripShape.Vague, 0, 0, 0, 0),
    };

    /// <summary>Whether a date is of the days of an axis: a day or month of them, or an interval that begins or ends with one.</summary>
    public static bool IsOnDays(EdtfDate date, StripAxis axis) => date.Value switch
    {
        EdtfSingle single => IsWithin(single, axis),
        EdtfInterval interval => (interval.Start is DatedEnd start && IsWithin(start.Date, axis)) || (interval.End is DatedEnd end && IsWithin(end.Date, axis)),
        _ => false,
    };

    private static bool IsWithin(EdtfSingle single, StripAxis axis) =>
        axis.Holds(single.Earliest) && single.Latest - single.Earliest < DaysOfMonth;

    private static StripExtent OfSingle(StripShape shape, EdtfSingle single) => new(shape, single.Earliest, single.Latest, single.Earliest, single.Latest);
}
