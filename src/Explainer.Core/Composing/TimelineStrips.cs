using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Draws a timeline: its fullest month by the day, and the whole of it.</summary>
public static class TimelineStrips
{
    /// <summary>The id of the strip of days, which the long one leads to.</summary>
    public const string DaysId = "_strip-day";

    /// <summary>A month of fewer events has no strip of its own.</summary>
    private const int FewestOfMonth = 6;

    /// <summary>No strip where there is no event; one where there is no fullest month or nothing beside it; else the month's and the long one.</summary>
    /// <param name="events">In the order of their dates.</param>
    /// <param name="strings">The words of the ticks.</param>
    public static ImmutableArray<TimelineStrip> Of(ImmutableArray<EventView> events, InterfaceStrings strings)
    {
        if (events.IsEmpty)
        {
            return [];
        }

        var month = FullestMonth(events);
        ImmutableArray<EventView> within = month is null ? [] : [.. events.Where(item => StripExtent.IsOnDays(item.Date, month))];
        ImmutableArray<EventView> folded = [.. within.Where(item => month!.Holds(StripExtent.Of(item.Date).First))]; // there is a month where something is within it
        if (month is null || folded.Length < FewestOfMonth || folded.Length == events.Length)
        {
            return [Draw(AxisOver(events), events.Select(Placed), strings)];
        }

        var rest = events.Where(item => !folded.Contains(item, ReferenceEqualityComparer.Instance));
        var door = new Placing(folded, StripPeriod.Of(month), DaysId, new StripExtent(StripShape.Several, month.First, month.Last, month.First, month.Last), IsUncertain: false);
        return
        [
            Draw(month, within.Select(Placed), strings),
            Draw(AxisOver(events), rest.Select(Placed).Append(door), strings),
        ];
    }

    /// <summary>The month with most days of events, the earliest where several have as many; null where none has a day.</summary>
    private static StripAxis? FullestMonth(ImmutableArray<EventView> events) => events
        .Where(item => item.Date.Value is EdtfSingle { Date: DayDate } or EdtfInterval { Start: DatedEnd { Date.Date: DayDate } })
        .Select(item => StripExtent.Of(item.Date).First)
        .GroupBy(day => new CalendarMonth(GregorianDay.YearOf(day), GregorianDay.MonthOf(day)))
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Min())
        .Select(group => StripAxis.OfMonth(group.Key.Year, group.Key.Month))
        .FirstOrDefault();

    private static StripAxis AxisOver(ImmutableArray<EventView> events)
    {
        var extents = events.Select(item => StripExtent.Of(item.Date)).ToList();
        return StripAxis.Over(extents.Min(extent => extent.First), extents.Max(extent => extent.Last));
    }

    private static TimelineStrip Draw(StripAxis axis, IEnumerable<Placing> placings, InterfaceStrings strings)
    {
        var marks = StripLanes.Fill(placings.Select(placing => MarkOf(placing, axis)).OrderBy(mark => mark.Start).ThenBy(mark => mark.End));
        return new TimelineStrip(axis.Unit, StripPeriod.Of(axis), StripTicks.Of(axis, strings), marks, marks.Max(mark => mark.Lane) + 1);
    }

    private static Placing Placed(EventView item) =>
        new([item], item.Date, item.Id, StripExtent.Of(item.Date), item.Date.IsUncertain || item.Date.IsApproximate);

    private static StripMark MarkOf(Placing placing, StripAxis axis)
    {
        var extent = placing.Extent;
        return new StripMark(placing.Events, placing.Date, placing.Target, extent.Shape, 0, axis.StartOf(extent.First), axis.EndOf(extent.Last))
        {
            IsUncertain = placing.IsUncertain,
            IsOpenBefore = extent.IsOpenBefore || extent.First < axis.First,
            IsOpenAfter = extent.IsOpenAfter || extent.Last > axis.Last,
            CoreStart = axis.StartOf(extent.CoreFirst),
            CoreEnd = axis.EndOf(extent.CoreLast),
        };
    }

    private sealed record CalendarMonth(long Year, int Month);

    private sealed record Placing(ImmutableArray<EventView> Events, EdtfDate Date, string Target, StripExtent Extent, bool IsUncertain);
}
