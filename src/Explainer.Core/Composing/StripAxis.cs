using Explainer.Model;

namespace Explainer.Composing;

/// <summary>An axis of time.</summary>
/// <param name="Unit">What its ticks count.</param>
/// <param name="First">Its first day, as a <see cref="GregorianDay"/> number.</param>
/// <param name="Last">Its last day.</param>
internal sealed record StripAxis(StripUnit Unit, long First, long Last)
{
    /// <summary>Marks stand within these, so that half of one is not cut off at an edge.</summary>
    public const double Left = 3.5;

    public const double Right = 96.5;

    private const int DaysOfDayUnit = 62;
    private const int DaysOfMonthUnit = 1100;
    private const int FewestDays = 7;

    /// <summary>An axis that reaches from one day to another, widened to whole months or years.</summary>
    public static StripAxis Over(long first, long last)
    {
        if (last - first < DaysOfDayUnit)
        {
            var missing = Math.Max(0, FewestDays - 1 - (last - first));
            return new StripAxis(StripUnit.Day, first - (missing / 2), last + ((missing + 1) / 2));
        }

        var (firstYear, lastYear) = (GregorianDay.YearOf(first), GregorianDay.YearOf(last));
        if (last - first >= DaysOfMonthUnit)
        {
            return new StripAxis(StripUnit.Year, GregorianDay.Number(firstYear, 1, 1), GregorianDay.Number(lastYear, 12, 31));
        }

        var lastMonth = GregorianDay.MonthOf(last);
        return new StripAxis(
            StripUnit.Month,
            GregorianDay.Number(firstYear, GregorianDay.MonthOf(first), 1),
            GregorianDay.Number(lastYear, lastMonth, GregorianDay.DaysInMonth(lastYear, lastMonth)));
    }

    public static StripAxis OfMonth(long year, int month) =>
        new(StripUnit.Day, GregorianDay.Number(year, month, 1), GregorianDay.Number(year, month, GregorianDay.DaysInMonth(year, month)));

    /// <summary>Where a day begins, in percent of the width; days beyond the axis are drawn back to it.</summary>
    public double StartOf(long day) => At(Math.Clamp(day, First, Last + 1));

    /// <summary>Where a day ends.</summary>
    public double EndOf(long day) => At(Math.Clamp(day, First - 1, Last) + 1);

    public bool Holds(long day) => day >= First && day <= Last;

    private double At(long day) =>
        Math.Round(Left + ((Right - Left) * ((double)(day - First) / (Last - First + 1))), 2, MidpointRounding.AwayFromZero);
}
