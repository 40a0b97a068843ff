using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>The ticks of an axis, with as many labels as stand beside one another on a phone.</summary>
internal static class StripTicks
{
    private const int MostYears = 6;
    private const int MostMonths = 3;

    public static ImmutableArray<StripTick> Of(StripAxis axis, InterfaceStrings strings) => axis.Unit switch
    {
        StripUnit.Day => [.. Days(axis, strings)],
        StripUnit.Month => [.. Months(axis, strings)],
        _ => [.. Years(axis, strings)],
    };

    /// <summary>A tick stands in the middle of its day.</summary>
    private static IEnumerable<StripTick> Days(StripAxis axis, InterfaceStrings strings)
    {
        var isOneMonth = GregorianDay.MonthOf(axis.First) == GregorianDay.MonthOf(axis.Last);
        for (var day = axis.First; day <= axis.Last; day++)
        {
            var (year, month) = (GregorianDay.YearOf(day), GregorianDay.MonthOf(day));
            var number = (int)(day - GregorianDay.Number(year, month, 1)) + 1;
            var isMajor = number == 1 || number % (isOneMonth ? 5 : 10) == 0 && (isOneMonth || number < 30) || axis.Last - axis.First < 10;
            var label = isOneMonth ? CalendarWords.Day(number, strings)
                : number == 1 ? CalendarWords.ShortDay(new DayDate(year, month, 1), strings)
                : isMajor ? CalendarWords.Day(number, strings)
                : "";
            yield return new StripTick(Middle(axis.StartOf(day), axis.EndOf(day)), label, isMajor);
        }
    }

    /// <summary>A tick stands where its month begins.</summary>
    private static IEnumerable<StripTick> Months(StripAxis axis, InterfaceStrings strings)
    {
        var first = MonthNumber(axis.First);
        var last = MonthNumber(axis.Last);
        var step = new[] { 1, 2, 3, 6 }.FirstOrDefault(months => (last - first) / months < MostMonths, 12);
        for (var month = first; month <= last; month++)
        {
            var (year, index) = (Floor(month, 12) / 12, (int)(month - Floor(month, 12)));
            var isMajor = index % step == 0;
            yield return new StripTick(
                axis.StartOf(GregorianDay.Number(year, index + 1, 1)),
                isMajor ? CalendarWords.Of(new MonthDate(year, index + 1), strings) : "",
                isMajor);
        }
    }

    private static IEnumerable<StripTick> Years(StripAxis axis, InterfaceStrings strings)
    {
        var first = GregorianDay.YearOf(axis.First);
        var last = GregorianDay.YearOf(axis.Last);
        var (step, minor) = StepFor(last - first);
        for (var year = Floor(first + minor - 1, minor); year <= last; year += minor)
        {
            var isMajor = year % step == 0;
            yield return new StripTick(
                axis.StartOf(GregorianDay.Number(year, 1, 1)),
                isMajor ? CalendarWords.Year(year, strings) : "",
                isMajor);
        }
    }

    /// <summary>Years from label to label, 1, 2 or 5 of some power of ten, and from tick to tick.</summary>
    private static (long Step, long Minor) StepFor(long years)
    {
        for (long power = 1; ; power *= 10)
        {
            foreach (var (factor, parts) in new[] { (1L, 5L), (2L, 2L), (5L, 5L) })
            {
                if (years / (power * factor) < MostYears)
                {
                    return (power * factor, Math.Max(1, power * factor / parts));
                }
            }
        }
    }

    private static long MonthNumber(long day) => (GregorianDay.YearOf(day) * 12) + GregorianDay.MonthOf(day) - 1;

    private static long Floor(long number, long step) => number - (((number % step) + step) % step);

    private static double Middle(double start, double end) => Math.Round((start + end) / 2, 2, MidpointRounding.AwayFromZero);
}
