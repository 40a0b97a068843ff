using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Writes intervals.</summary>
internal static class IntervalWords
{
    private const string Vowels = "aeiouyàâéèêëîïôœùûü";

    public static string Of(EdtfInterval interval, InterfaceStrings strings) => (interval.Start, interval.End) switch
    {
        (DatedEnd start, DatedEnd end) => Between(start.Date, end.Date, strings),
        (DatedEnd start, OpenEnd) => OneSided("date.since", start.Date, strings),
        (OpenEnd, DatedEnd end) => OneSided("date.until", end.Date, strings),
        (DatedEnd start, _) => strings.Fill("date.end.unknown", ("date", DateWords.Of(start.Date, strings))),
        (_, DatedEnd end) => strings.Fill("date.start.unknown", ("date", DateWords.Of(end.Date, strings))),
        _ => "",
    };

    private static string OneSided(string key, EdtfSingle date, InterfaceStrings strings) =>
        strings.Fill(key + (IsPlain(date) ? DateWords.KindOf(date.Date) : ".other"), ("date", DateWords.Of(date, strings)));

    private static string Between(EdtfSingle start, EdtfSingle end, InterfaceStrings strings)
    {
        var (first, last) = (DateWords.Of(start, strings), DateWords.Of(end, strings));
        if (start == end)
        {
            return first;
        }

        return (start.Date, end.Date) switch
        {
            _ when !IsPlain(start) || !IsPlain(end) => Joined("date.interval.other", first, last, strings),
            (DayDate from, DayDate to) => OfDays(from, to, last, strings),
            (MonthDate from, MonthDate to) when from.Year == to.Year => OfMonths(CalendarWords.Month(from.Month, strings), last, strings),
            (MonthDate, MonthDate) or (YearDate, YearDate) => OfMonths(first, last, strings),
            _ => Joined("date.interval.other", first, last, strings),
        };
    }

    /// <summary>What both days share is said once, with the last.</summary>
    private static string OfDays(DayDate from, DayDate to, string last, InterfaceStrings strings)
    {
        if (from.Year != to.Year)
        {
            return Joined("date.interval.day", CalendarWords.Of(from, strings), last, strings);
        }

        return from.Month != to.Month
            ? Joined("date.interval.day", CalendarWords.ShortDay(from, strings), last, strings)
            : strings.Fill(
                "date.interval.days",
                ("start", CalendarWords.Day(from.Day, strings)),
                ("end", CalendarWords.Day(to.Day, strings)),
                ("month", CalendarWords.Month(to.Month, strings)),
                ("year", CalendarWords.Year(to.Year, strings)));
    }

    /// <summary>A preposition may lose its vowel before another: « d’avril à juin ».</summary>
    private static string OfMonths(string first, string last, InterfaceStrings strings) =>
        Joined(first.Length > 0 && Vowels.Contains(first[0], StringComparison.Ordinal) ? "date.interval.vowel" : "date.interval", first, last, strings);

    private static string Joined(string key, string start, string end, InterfaceStrings strings) => strings.Fill(key, ("start", start), ("end", end));

    /// <summary>Whether a date is a day, a month or a year without qualification, so that a preposition goes before it.</summary>
    private static bool IsPlain(EdtfSingle date) => date is { IsUncertain: false, IsApproximate: false } && DateWords.KindOf(date.Date) != ".other";
}
