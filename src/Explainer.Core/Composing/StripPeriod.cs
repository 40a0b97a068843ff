using System.Globalization;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>The time that an axis covers, as a date: a month, or from one to another.</summary>
internal static class StripPeriod
{
    public static EdtfDate Of(StripAxis axis)
    {
        // EDTF has no months of years beyond four digits.
        var isOfYears = axis.Unit == StripUnit.Year || IsLong(axis.First) || IsLong(axis.Last);
        var first = isOfYears ? Year(axis.First) : Month(axis.First);
        var last = isOfYears ? Year(axis.Last) : Month(axis.Last);
        return new EdtfDate(first == last ? first : first + "/" + last);
    }

    private static string Month(long day) => Year(day) + GregorianDay.MonthOf(day).ToString("'-'00", CultureInfo.InvariantCulture);

    private static bool IsLong(long day) => GregorianDay.YearOf(day) is > 9999 or < -9999;

    private static string Year(long day)
    {
        var year = GregorianDay.YearOf(day);
        return IsLong(day)
            ? "Y" + year.ToString(CultureInfo.InvariantCulture)
            : year.ToString("0000", CultureInfo.InvariantCulture);
    }
}
