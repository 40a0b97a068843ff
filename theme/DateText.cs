using Explainer.Composing;
using Explainer.Model;

namespace Explainer.Theme;

/// <summary>Dates for people and for programs.</summary>
internal static class DateText
{
    /// <summary>The date in words.</summary>
    public static string Of(EdtfDate date, PageFrame frame) => DateWords.Of(date, frame.Strings);

    /// <summary>YYYY, YYYY-MM or YYYY-MM-DD without EDTF's marks of doubt, or a day with its time; null for intervals and seasons, which HTML does not know.</summary>
    public static string? HtmlDate(EdtfDate date) => date.IsoText
        ?? (date.Value is EdtfSingle { Date: { Year: >= 1 and <= 9999 } and (YearDate { IsPart: false } or MonthDate { IsPart: false } or DayDate { Time: null }) }
            ? date.Text.TrimEnd('?', '~', '%')
            : null);
}
