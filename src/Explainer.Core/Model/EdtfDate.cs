using System.Globalization;

namespace Explainer.Model;

/// <summary>A date in the Extended Date/Time Format, levels 0 and 1 (ISO 8601-2:2019, annex A; Library of Congress, EDTF, 4 February 2019).</summary>
/// <param name="Text">As the author wrote it. A text that is no date makes an <see cref="UnreadDate"/>; <see cref="Parse"/> tells.</param>
public sealed record EdtfDate(string Text)
{
    public string Text { get; } = Text;

    /// <summary>What the text says, in parts.</summary>
    public EdtfValue Value { get; } = EdtfReader.Read(Text) ?? new UnreadDate();

    /// <summary>The first day that it may mean, as a <see cref="GregorianDay"/> number; <see cref="long.MinValue"/> where the start is open or unknown.</summary>
    public long Earliest => Value.Earliest;

    /// <summary>The last day that it may mean; <see cref="long.MaxValue"/> where the end is open or unknown.</summary>
    public long Latest => Value.Latest;

    /// <summary>Whether the date, or an end of the interval, is uncertain.</summary>
    public bool IsUncertain => Singles.Any(single => single.IsUncertain);

    /// <summary>Whether the date, or an end of the interval, is approximate.</summary>
    public bool IsApproximate => Singles.Any(single => single.IsApproximate);

    /// <summary>
    /// <c>yyyy</c>, <c>yyyy-MM</c>, <c>yyyy-MM-dd</c> or that day with its time where exactly that is meant, in the years 1 to 9999 and without qualification; else null.
    /// HTML's <c>datetime</c> and schema.org's <c>Date</c> and <c>DateTime</c> take all four.
    /// </summary>
    public string? IsoText => Exact switch
    {
        YearDate { IsPart: false } year => string.Create(CultureInfo.InvariantCulture, $"{year.Year:0000}"),
        MonthDate { IsPart: false } month => string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-{month.Month:00}"),
        DayDate day => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}{(day.Time is { } time ? "T" + time.IsoText : "")}"),
        _ => null,
    };

    /// <summary><see cref="Earliest"/> as <c>yyyy-MM-dd</c>; null where the start is open or unknown or lies outside the years 1 to 9999.</summary>
    public string? FirstDayText => DayText(Earliest);

    /// <summary><see cref="Latest"/> as <c>yyyy-MM-dd</c>; null where the end is open or unknown or lies outside the years 1 to 9999.</summary>
    public string? LastDayText => DayText(Latest);

    /// <summary>
    /// The first moment that it may mean, in UTC, as <c>yyyy-MM-ddTHH:mm:ssZ</c> (RFC 3339); a clock without an offset, and a day's beginning, are taken as UTC's.
    /// Null where <see cref="FirstDayText"/> is.
    /// </summary>
    public string? FirstInstantText => FirstDayText is null ? null : DateTime.MinValue
        .AddSeconds(Math.Clamp((Earliest * SecondsOfDay) + (SecondOfDay ?? 0), 0, ((DateOnly.MaxValue.DayNumber + 1L) * SecondsOfDay) - 1))
        .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary><see cref="Compare"/> for sorting.</summary>
    public static IComparer<EdtfDate> Comparer { get; } = Comparer<EdtfDate>.Create(Compare);

    private CalendarDate? Exact =>
        Value is EdtfSingle { IsUncertain: false, IsApproximate: false, Date: { Year: >= 1 and <= 9999 } date } ? date : null;

    private IEnumerable<EdtfSingle> Singles => Value switch
    {
        EdtfSingle single => [single],
        EdtfInterval interval => new[] { interval.Start, interval.End }.OfType<DatedEnd>().Select(end => end.Date),
        _ => [],
    };

    /// <summary>Reads a date or an interval; null when the text is neither.</summary>
    public static EdtfDate? Parse(string text) => new EdtfDate(text) is { Value: not UnreadDate } date ? date : null;

    /// <summary>A total order: by the first day, then the last, so that a day comes before the month that it begins; then, of one day as written, by the instant; then by the text.</summary>
    public static int Compare(EdtfDate one, EdtfDate other)
    {
        var byDays = (one.Earliest, one.Latest, one.SecondOfDay ?? int.MinValue).CompareTo((other.Earliest, other.Latest, other.SecondOfDay ?? int.MinValue));
        return byDays != 0 ? byDays : string.CompareOrdinal(one.Text, other.Text);
    }

    private const long SecondsOfDay = 24 * 60 * 60;

    /// <summary>Since midnight in UTC of the day as written; null for a whole day, which comes before its hours.</summary>
    private int? SecondOfDay => Value is EdtfSingle { Date: DayDate { Time: { } time } } ? time.SecondOfDay - ((time.Offset ?? 0) * 60) : null;

    public bool Equals(EdtfDate? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public override string ToString() => Text;

    private static string? DayText(long day) => day >= 0 && day <= DateOnly.MaxValue.DayNumber
        ? DateOnly.FromDayNumber((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;
}
