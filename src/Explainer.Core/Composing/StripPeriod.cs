using System.Globalization;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>The time that an axis covers, as a date: a month, or from one to another.</summary>
internal static class StripPeriod
{
    public static EdtfDate Of(StripAxis axis)
    {
        var first = axis.Unit == StripUnit.Year ? Year(axis.First) : Month(axis.First);
        var last = axis.Unit == StripUnit.Year ? Year(axis.Last) : Month(axis.Last);
        return new EdtfDate(first == last ? first : first + "/" + last);
    }

    private static string Month(long day) => Year(day) + GregorianDay.MonthOf(day).ToString("'-'00", CultureInfo.InvariantCulture);

    private static string Year(long day)
    {
        var year = GregorianDay.YearOf(day);
        return year is > 9999 or < -9999
            ? "Y" + year.ToString(CultureInfo.InvariantCulture)
            : year.ToString("0000", CultureInfo.InvariantCulture);
    }
}
