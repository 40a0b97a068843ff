using System.Globalization;
using Explainer.Composing;
using Explainer.Model;

namespace Explainer.Theme;

/// <summary>Dates for people and for programs.</summary>
internal static class DateText
{
    /// <summary>The date in words.</summary>
    public static string Of(EdtfDate date, PageFrame frame) => DateWords.Of(date, frame.Strings);

    /// <summary>A <c>time</c> element, with <c>datetime</c> where HTML has a notation for the date (a year, a month or a day; HTML Living Standard, 4.5.14).</summary>
    public static string Element(EdtfDate date, PageFrame frame)
    {
        var words = Theme.Encode(Of(date, frame));
        return IsHtmlDate(date.Text) ? $"<time datetime=\"{date.Text}\">{words}</time>" : $"<time>{words}</time>";
    }

    /// <summary>Whether it is YYYY, YYYY-MM or YYYY-MM-DD; EDTF's seasons (months 21 to 41) and intervals are not HTML's.</summary>
    public static bool IsHtmlDate(string text) =>
        DateOnly.TryParseExact(text, HtmlDates, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static readonly string[] HtmlDates = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];
}
