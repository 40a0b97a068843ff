namespace Explainer.Model;

/// <summary>Days of the proleptic Gregorian calendar as numbers: zero is 1 January of the year 1, as in <see cref="DateOnly.DayNumber"/>, but for any year.</summary>
public static class GregorianDay
{
    private const long DaysIn400Years = 146097;

    /// <summary>The number of a day.</summary>
    /// <param name="year">Astronomical: zero is 1 BC. Within ±10^15, so that the number fits.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <param name="day">From 1.</param>
    public static long Number(long year, int month, int day)
    {
        // Years begin in March here, so that a leap day is a year's last.
        var yearFromMarch = month < 3 ? year - 1 : year;
        var cycle = Math.DivRem(yearFromMarch, 400, out var yearOfCycle);
        if (yearOfCycle < 0)
        {
            (cycle, yearOfCycle) = (cycle - 1, yearOfCycle + 400);
        }

        var monthFromMarch = (month + 9) % 12;
        var dayOfYear = (((153 * monthFromMarch) + 2) / 5) + day - 1;
        var dayOfCycle = (yearOfCycle * 365) + (yearOfCycle / 4) - (yearOfCycle / 100) + dayOfYear;
        return (cycle * DaysIn400Years) + dayOfCycle - DaysFromMarchOfYearZero;
    }

    /// <summary>The year that a day lies in.</summary>
    public static long YearOf(long day)
    {
        // A year has 365.2425 days on average, so that the guess is at most one off.
        var (cycle, left) = Math.DivRem(day, DaysIn400Years);
        var year = (cycle * 400) + (left * 400 / DaysIn400Years) + 1;
        while (Number(year, 1, 1) > day)
        {
            year--;
        }

        while (Number(year + 1, 1, 1) <= day)
        {
            year++;
        }

        return year;
    }

    /// <summary>The month, from 1 to 12, that a day lies in.</summary>
    public static int MonthOf(long day)
    {
        var year = YearOf(day);
        var month = 12;
        while (Number(year, month, 1) > day)
        {
            month--;
        }

        return month;
    }

    /// <summary>28 to 31.</summary>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private const long DaysFromMarchOfYearZero = 306;

    private static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
