using System.Globalization;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Writes calendar dates without qualification.</summary>
internal static class CalendarWords
{
    public static string Of(CalendarDate date, InterfaceStrings strings) => date switch
    {
        DayDate { Time: null } day => OfDay(day, strings),
        DayDate { Time: { } time } day => WithTime(OfDay(day, strings), time, strings),
        MonthDate month => strings.Fill("date.month", ("month", Month(month.Month, strings)), ("year", Year(month.Year, strings))),
        SeasonDate season => strings.Fill("date.season." + Number(season.Season), ("year", Year(season.Year, strings))),
        DecadeDate { Year: > 0 } decade => strings.Fill("date.decade", ("year", Year(decade.Year, strings))),
        DecadeDate decade => Between(decade.Year, decade.Year + 9, strings),
        CenturyDate century => Between(century.Year, century.Year + 99, strings),
        _ => Year(date.Year, strings),
    };

    /// <summary>A day without its year.</summary>
    public static string ShortDay(DayDate day, InterfaceStrings strings) =>
        strings.Fill("date.day.short", ("day", Day(day.Day, strings)), ("month", Month(day.Month, strings)));

    /// <summary>The number of a day in its month.</summary>
    public static string Day(int day, InterfaceStrings strings) => day == 1 ? strings["date.day.first"] : Number(day);

    public static string Month(int month, InterfaceStrings strings) => strings["date.month." + Number(month)];

    /// <summary>An astronomical year as historians count it, who have none before 1 but 1 BC.</summary>
    public static string Year(long year, InterfaceStrings strings) =>
        year > 0 ? Grouped(year, strings) : strings.Fill("date.year.before", ("year", Grouped(1 - year, strings)));

    private static string OfDay(DayDate day, InterfaceStrings strings) => strings.Fill(
        "date.day", ("day", Day(day.Day, strings)), ("month", Month(day.Month, strings)), ("year", Year(day.Year, strings)));

    private static string Between(long first, long last, InterfaceStrings strings) =>
        strings.Fill("date.between", ("start", Year(first, strings)), ("end", Year(last, strings)));

    private static string WithTime(string day, ClockTime time, InterfaceStrings strings)
    {
        var minute = time.Minute.ToString("00", CultureInfo.InvariantCulture);
        var clock = time.Hour.ToString("00", CultureInfo.InvariantCulture) + ":" + minute;
        var words = strings.Fill("date.time", ("date", day), ("hour", Number(time.Hour)), ("minute", minute), ("clock", clock));
        return time.Offset is { } offset ? strings.Fill("date.time.zone", ("date", words), ("zone", Zone(offset))) : words;
    }

    /// <summary><c>UTC</c>, <c>UTC+6</c>, <c>UTC−3:30</c>.</summary>
    private static string Zone(int offset)
    {
        var (hours, minutes) = Math.DivRem(Math.Abs(offset), 60);
        var clock = Number(hours) + (minutes == 0 ? "" : ":" + minutes.ToString("00", CultureInfo.InvariantCulture));
        return "UTC" + (offset == 0 ? "" : (offset < 0 ? "\u2212" : "+") + clock);
    }

    private static string Grouped(long year, InterfaceStrings strings) => year > 9999
        ? year.ToString("N0", CultureInfo.InvariantCulture).Replace(",", strings["date.thousands"], StringComparison.Ordinal)
        : year.ToString(CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
