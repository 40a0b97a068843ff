using System.Globalization;

namespace Explainer.Model;

/// <summary>A date of the proleptic Gregorian calendar at some precision: one of the records below, nothing else.</summary>
/// <param name="Year">Astronomical: zero is 1 BC, -1 is 2 BC. The first year where a decade or a century is meant.</param>
public abstract record CalendarDate(long Year)
{
    /// <summary>The first day that it may mean, as a <see cref="GregorianDay"/> number.</summary>
    public abstract long Earliest { get; }

    /// <summary>The last day that it may mean.</summary>
    public abstract long Latest { get; }

    private protected static long FirstOf(long year, int month) => GregorianDay.Number(year, month, 1);

    private protected static long LastOf(long year, int month) => GregorianDay.Number(year, month, GregorianDay.DaysInMonth(year, month));
}

/// <summary>Some year of a hundred: <c>19XX</c>, from 1900 to 1999.</summary>
public sealed record CenturyDate(long Year) : CalendarDate(Year)
{
    public override long Earliest => FirstOf(Year, 1);

    public override long Latest => LastOf(Year + 99, 12);
}

/// <summary>Some year of ten: <c>199X</c>, from 1990 to 1999.</summary>
public sealed record DecadeDate(long Year) : CalendarDate(Year)
{
    public override long Earliest => FirstOf(Year, 1);

    public override long Latest => LastOf(Year + 9, 12);
}

/// <summary>A year: <c>2022</c>, <c>-0043</c>, <c>Y17000</c>; or a month or day of it that nobody knows: <c>2022-XX</c>, <c>2022-XX-XX</c>.</summary>
/// <param name="IsPart">Whether an unspecified month or day is meant.</param>
public sealed record YearDate(long Year, bool IsPart = false) : CalendarDate(Year)
{
    public override long Earliest => FirstOf(Year, 1);

    public override long Latest => LastOf(Year, 12);
}

/// <summary>A season.</summary>
/// <param name="Season">21 spring, 22 summer, 23 autumn, 24 winter, independent of the hemisphere.</param>
public sealed record SeasonDate(long Year, int Season) : CalendarDate(Year)
{
    /// <summary>EDTF names no days. Taken here are the northern seasons of whole months: winter begins in December of its year.</summary>
    public override long Earliest => FirstOf(Year, FirstMonth);

    public override long Latest => FirstMonth == 12 ? LastOf(Year + 1, 2) : LastOf(Year, FirstMonth + 2);

    private int FirstMonth => (Season - 20) * 3;
}

/// <summary>A month: <c>2022-01</c>; or a day of it that nobody knows: <c>2022-01-XX</c>.</summary>
/// <param name="Month">From 1 to 12.</param>
/// <param name="IsPart">Whether an unspecified day is meant.</param>
public sealed record MonthDate(long Year, int Month, bool IsPart = false) : CalendarDate(Year)
{
    public override long Earliest => FirstOf(Year, Month);

    public override long Latest => LastOf(Year, Month);
}

/// <summary>A day, with the time of it where that is given.</summary>
/// <param name="Month">From 1 to 12.</param>
/// <param name="Day">From 1.</param>
/// <param name="Time">Null for the whole day.</param>
public sealed record DayDate(long Year, int Month, int Day, ClockTime? Time = null) : CalendarDate(Year)
{
    /// <summary>The day as written: an offset does not move it.</summary>
    public override long Earliest => GregorianDay.Number(Year, Month, Day);

    public override long Latest => Earliest;
}

/// <summary>A time of day (EDTF level 0, « Date and Time »).</summary>
/// <param name="Hour">From 0 to 23.</param>
/// <param name="Minute">From 0 to 59.</param>
/// <param name="Second">From 0 to 60, a leap second.</param>
/// <param name="Offset">Minutes that the clock is ahead of UTC, zero for <c>Z</c>; null for a local time.</param>
public sealed record ClockTime(int Hour, int Minute, int Second, int? Offset)
{
    /// <summary><c>HH:mm:ss</c> and the offset, as HTML and XML write them; a leap second is the second before it.</summary>
    public string IsoText => string.Create(
        CultureInfo.InvariantCulture,
        $"{Hour:00}:{Minute:00}:{Math.Min(Second, 59):00}{(Offset is not { } offset ? "" : offset == 0 ? "Z" : $"{(offset < 0 ? '-' : '+')}{Math.Abs(offset) / 60:00}:{Math.Abs(offset) % 60:00}")}");

    /// <summary>Seconds since midnight.</summary>
    public int SecondOfDay => (((Hour * 60) + Minute) * 60) + Second;
}
