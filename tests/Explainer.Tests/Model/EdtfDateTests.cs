using System.Globalization;
using Explainer.Model;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Explainer.Tests.Model;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2022", "2022-01-01", "2022-12-31")]
    [InlineData("2022-02", "2022-02-01", "2022-02-28")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("2022-01-05T01:30:00Z", "2022-01-05", "2022-01-05")]
    [InlineData("2022-01-05T01:30:00+06:00", "2022-01-05", "2022-01-05")]
    [InlineData("2022-01-05T23:59:60-05", "2022-01-05", "2022-01-05")]
    [InlineData("2022-01-05T01:30:00", "2022-01-05", "2022-01-05")]
    [InlineData("2021-21", "2021-03-01", "2021-05-31")]
    [InlineData("2021-22", "2021-06-01", "2021-08-31")]
    [InlineData("2021-23", "2021-09-01", "2021-11-30")]
    [InlineData("2021-24", "2021-12-01", "2022-02-28")]
    [InlineData("1984?", "1984-01-01", "1984-12-31")]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11")]
    [InlineData("19XX", "1900-01-01", "1999-12-31")]
    [InlineData("199X~", "1990-01-01", "1999-12-31")]
    [InlineData("2022-XX", "2022-01-01", "2022-12-31")]
    [InlineData("2022-XX-XX", "2022-01-01", "2022-12-31")]
    [InlineData("2022-01-XX", "2022-01-01", "2022-01-31")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31")]
    [InlineData("2004-06-01/2004", "2004-06-01", "2004-12-31")]
    [InlineData("1984~/2004-06?", "1984-01-01", "2004-06-30")]
    public void A_date_reaches_from_its_first_day_to_its_last(string text, string earliest, string latest)
    {
        var date = Parse(text);

        Assert.Equal(DateOnly.Parse(earliest, CultureInfo.InvariantCulture).DayNumber, date.Earliest);
        Assert.Equal(DateOnly.Parse(latest, CultureInfo.InvariantCulture).DayNumber, date.Latest);
    }

    [Theory]
    [InlineData("1985/..", false)]
    [InlineData("1985-04-12/", false)]
    [InlineData("../1985", true)]
    [InlineData("/1985-04", true)]
    public void An_open_or_unknown_end_reaches_to_infinity(string text, bool atStart)
    {
        Assert.Equal(atStart, Parse(text).Earliest == long.MinValue);
        Assert.Equal(!atStart, Parse(text).Latest == long.MaxValue);
    }

    [Theory]
    [InlineData("0000", 0)]
    [InlineData("-0043", -43)]
    [InlineData("-1985", -1985)]
    [InlineData("Y17000", 17000)]
    [InlineData("Y-170000002", -170000002)]
    [InlineData("-04XX", -499)]
    [InlineData("-004X", -49)]
    [InlineData("00XX", 0)]
    public void Years_before_1_and_beyond_9999_are_astronomical(string text, long year) =>
        Assert.Equal(year, Assert.IsType<EdtfSingle>(Parse(text).Value).Date.Year);

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("22")]
    [InlineData("20222")]
    [InlineData("2022-1")]
    [InlineData("2022-00")]
    [InlineData("2022-13")]
    [InlineData("2022-20")]
    [InlineData("2022-25")]
    [InlineData("2022-02-30")]
    [InlineData("2022-02-29")]
    [InlineData("2022-01-00")]
    [InlineData("2022-01-32")]
    [InlineData("2022-24-01")]
    [InlineData("2022/01/05")]
    [InlineData("05-01-2022")]
    [InlineData("20220105")]
    [InlineData(" 2022")]
    [InlineData("2022 ")]
    [InlineData("+2022")]
    [InlineData("-0000")]
    [InlineData("٢٠٢٢")]
    [InlineData("2022-01-05T01:30Z")]
    [InlineData("2022-01-05T24:00:00Z")]
    [InlineData("2022-01-05T01:60:00Z")]
    [InlineData("2022-01-05T01:30:61Z")]
    [InlineData("2022-01-05T01:30:00z")]
    [InlineData("2022-01-05T01:30:00+6")]
    [InlineData("2022-01-05T01:30:00+06:0")]
    [InlineData("2022-01-05T01:30:00+24:00")]
    [InlineData("2022-01-05T01:30:00Z?")]
    [InlineData("2022-01T01:30:00Z")]
    [InlineData("?2022")]
    [InlineData("2022??")]
    [InlineData("2022-01?-05")]
    [InlineData("1XXX")]
    [InlineData("XXXX")]
    [InlineData("19X9")]
    [InlineData("20xx")]
    [InlineData("2022-1X")]
    [InlineData("2022-XX-05")]
    [InlineData("Y2022")]
    [InlineData("Y02022")]
    [InlineData("Y12345678901234567")]
    [InlineData("Y17E7")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("../")]
    [InlineData("2022/2021")]
    [InlineData("2022-02/2022-01-31")]
    [InlineData("2022-01-05T01:30:00Z/2022-01-06")]
    [InlineData("2020/2021/2022")]
    [InlineData("[2020,2021]")]
    public void Anything_else_is_no_date(string text) => Assert.Null(EdtfDate.Parse(text));

    [Theory]
    [InlineData("1984", false, false)]
    [InlineData("1984?", true, false)]
    [InlineData("1984~", false, true)]
    [InlineData("1984%", true, true)]
    [InlineData("1984/1990?", true, false)]
    [InlineData("1984~/..", false, true)]
    public void Its_qualification_is_known(string text, bool isUncertain, bool isApproximate)
    {
        Assert.Equal(isUncertain, Parse(text).IsUncertain);
        Assert.Equal(isApproximate, Parse(text).IsApproximate);
    }

    [Theory]
    [InlineData("2022-01-05", "2022-01-05")]
    [InlineData("2022-01-05T01:30:00+06:00", "2022-01-05T01:30:00+06:00")]
    [InlineData("2022-01-05T23:59:60-03", "2022-01-05T23:59:59-03:00")]
    [InlineData("2022-01-05T01:30:00Z", "2022-01-05T01:30:00Z")]
    [InlineData("2022-01-05T01:30:00", "2022-01-05T01:30:00")]
    [InlineData("2022-01", "2022-01")]
    [InlineData("0476", "0476")]
    [InlineData("2022-01-XX", null)]
    [InlineData("2022-XX", null)]
    [InlineData("2022-21", null)]
    [InlineData("2022-01-05~", null)]
    [InlineData("-0043-03-15", null)]
    [InlineData("0000-03-15", null)]
    [InlineData("Y17000", null)]
    [InlineData("2022-01-05/2022-01-05", null)]
    public void Only_an_exact_date_has_an_ISO_form(string text, string? iso) => Assert.Equal(iso, Parse(text).IsoText);

    [Theory]
    [InlineData("2022-02", "2022-02-01")]
    [InlineData("199X~", "1990-01-01")]
    [InlineData("2021-12-24/2022", "2021-12-24")]
    [InlineData("9999-12-31", "9999-12-31")]
    [InlineData("../2022", null)]
    [InlineData("0000-12-31", null)]
    [InlineData("Y10000", null)]
    public void Its_first_day_is_told_in_the_years_1_to_9999(string text, string? day) => Assert.Equal(day, Parse(text).FirstDayText);

    [Fact]
    public void Dates_are_in_the_order_of_their_first_days_then_their_last_then_the_clock()
    {
        string[] inOrder =
        [
            "../1991", "Y-10000", "-0043", "0000", "19XX", "199X~", "1991", "2021-24", "2022-01-01", "2022-01-05", "2022-01-05?",
            "2022-01-05T01:30:00Z", "2022-01-05T07:00:00Z", "2022-01-05/2022-01-06", "2022-01-05/..", "2022-01-06", "Y10000",
        ];

        Assert.Equal(inOrder, inOrder.Reverse().Select(Parse).Order(EdtfDate.Comparer).Select(date => date.Text));
    }

    [Fact]
    public void Equal_texts_are_equal_dates()
    {
        Assert.Equal(Parse("2022"), Parse("2022"));
        Assert.Equal(Parse("2022").GetHashCode(), Parse("2022").GetHashCode());
        Assert.NotEqual(Parse("2022-XX"), Parse("2022"));
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(Texts)])]
    public void Any_text_is_read_or_refused_and_never_ends_before_it_starts(DateText text)
    {
        var date = new EdtfDate(text.Value);

        Assert.Equal(EdtfDate.Parse(text.Value) is null, date.Value is UnreadDate);
        Assert.True(date.Earliest <= date.Latest);
        Assert.Equal(0, EdtfDate.Compare(date, new EdtfDate(text.Value)));
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(Texts)])]
    public void The_order_is_total(DateText one, DateText two, DateText three)
    {
        var dates = new[] { one, two, three }.Select(text => new EdtfDate(text.Value)).Order(EdtfDate.Comparer).ToArray();

        Assert.True(EdtfDate.Compare(dates[0], dates[2]) <= 0);
        Assert.Equal(Math.Sign(EdtfDate.Compare(dates[0], dates[1])), -Math.Sign(EdtfDate.Compare(dates[1], dates[0])));
    }

    private static EdtfDate Parse(string text) => Assert.IsType<EdtfDate>(EdtfDate.Parse(text));

    /// <summary>A text that looks like a date, often enough one.</summary>
    public sealed record DateText(string Value);

    private static class Texts
    {
        private static readonly string[] Pieces =
        [
            "2022", "-0044", "19", "9", "X", "XX", "-XX", "-01", "-02", "-29", "-31", "-21", "/", "..", "?", "~", "%", "Y", "-", "17000", "T01:30:00", "Z", "+06:00", " ", "é",
        ];

        public static Arbitrary<DateText> DateText() =>
            (from count in Gen.Choose(0, 6)
             from pieces in Gen.Elements(Pieces).ListOf(count)
             select new DateText(string.Concat(pieces))).ToArbitrary();
    }

    [Theory]
    [InlineData("2022-01-10T01:30:00+06:00", "2022-01-09T19:30:00Z")]
    [InlineData("2022-01-10T18:30:00", "2022-01-10T18:30:00Z")]
    [InlineData("2022-01", "2022-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:30:00+06:00", "0001-01-01T00:00:00Z")]
    [InlineData("../2022", null)]
    public void Its_first_moment_is_told_in_UTC(string text, string? instant) => Assert.Equal(instant, Parse(text).FirstInstantText);

    [Fact]
    public void Times_of_one_day_are_in_the_order_in_which_they_came_wherever_the_clock_was()
    {
        string[] inOrder = ["2022-01-05", "2022-01-05T10:00:00+06:00", "2022-01-05T09:00:00Z", "2022-01-05T06:00:00-06:00", "2022-01-06T00:00:00+06:00"];

        Assert.Equal(inOrder, inOrder.Reverse().Select(Parse).Order(EdtfDate.Comparer).Select(date => date.Text));
    }
}
