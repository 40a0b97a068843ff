using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Explainer.Composing;
using Explainer.Model;
using Explainer.Parsing;
using Explainer.Text;

namespace Explainer.Tests.Composing;

public sealed class DateWordsTests
{
    private static readonly ImmutableArray<InterfaceStrings> Strings = ReadStrings();

    /// <summary>In the expected words <c>_</c> stands for a no-break space and <c>|</c> for a narrow one.</summary>
    [Theory]
    [InlineData("2022", "2022", "2022")]
    [InlineData("2022-01", "janvier 2022", "January 2022")]
    [InlineData("2022-01-05", "5_janvier 2022", "5_January 2022")]
    [InlineData("2022-08-01", "1er_août 2022", "1_August 2022")]
    [InlineData("2022-XX", "2022", "2022")]
    [InlineData("2022-01-XX", "janvier 2022", "January 2022")]
    [InlineData("2021-24", "hiver 2021", "winter 2021")]
    [InlineData("199X", "années_1990", "1990s")]
    [InlineData("19XX", "entre 1900 et 1999", "between 1900 and 1999")]
    [InlineData("0476", "476", "476")]
    [InlineData("-0043-03-15", "15_mars 44_av._J.-C.", "15_March 44_BC")]
    [InlineData("0000", "1_av._J.-C.", "1_BC")]
    [InlineData("-004X", "entre 50_av._J.-C. et 41_av._J.-C.", "between 50_BC and 41_BC")]
    [InlineData("Y170000", "170|000", "170,000")]
    public void A_date_is_written_with_the_language_s_words_and_order(string text, string french, string english) => AssertWords(text, french, english);

    [Theory]
    [InlineData("2022-01-05T01:30:00", "5_janvier 2022 à 1_h_30", "5_January 2022, 01:30")]
    [InlineData("2022-01-05T07:05:00Z", "5_janvier 2022 à 7_h_05 (UTC)", "5_January 2022, 07:05 (UTC)")]
    [InlineData("2022-01-05T01:30:00+06:00", "5_janvier 2022 à 1_h_30 (UTC+6)", "5_January 2022, 01:30 (UTC+6)")]
    [InlineData("2022-01-05T01:30:00-03:30", "5_janvier 2022 à 1_h_30 (UTC−3:30)", "5_January 2022, 01:30 (UTC−3:30)")]
    public void A_time_is_written_as_the_clock_showed_it(string text, string french, string english) => AssertWords(text, french, english);

    [Theory]
    [InlineData("1984~", "vers 1984", "about 1984")]
    [InlineData("1984?", "1984 (incertain)", "1984 (uncertain)")]
    [InlineData("1984-05%", "vers mai 1984 (incertain)", "about May 1984 (uncertain)")]
    [InlineData("1984-05-01~", "vers le 1er_mai 1984", "about 1_May 1984")]
    [InlineData("199X~", "années_1990 (environ)", "1990s (approximately)")]
    public void A_qualification_is_said(string text, string french, string english) => AssertWords(text, french, english);

    [Theory]
    [InlineData("2022-01-01/2022-01-19", "du 1er au 19_janvier 2022", "1 to 19_January 2022")]
    [InlineData("2022-01-30/2022-03-01", "du 30_janvier au 1er_mars 2022", "30_January to 1_March 2022")]
    [InlineData("2021-12-30/2022-01-02", "du 30_décembre 2021 au 2_janvier 2022", "30_December 2021 to 2_January 2022")]
    [InlineData("2022-01/2022-03", "de janvier à mars 2022", "January to March 2022")]
    [InlineData("2022-04/2022-06", "d’avril à juin 2022", "April to June 2022")]
    [InlineData("2021-10/2022-03", "d’octobre 2021 à mars 2022", "October 2021 to March 2022")]
    [InlineData("1994/2002", "de 1994 à 2002", "1994 to 2002")]
    [InlineData("1994/2002-10-07", "1994_– 7_octobre 2002", "1994_– 7_October 2002")]
    [InlineData("1984~/2004-06", "vers 1984_– juin 2004", "about 1984_– June 2004")]
    [InlineData("2021-22/2021-24", "été 2021_– hiver 2021", "summer 2021_– winter 2021")]
    [InlineData("2022-01-05/2022-01-05", "5_janvier 2022", "5_January 2022")]
    public void An_interval_says_once_what_its_ends_share(string text, string french, string english) => AssertWords(text, french, english);

    [Theory]
    [InlineData("2020-01-01/..", "depuis le 1er_janvier 2020", "since 1_January 2020")]
    [InlineData("2020/..", "depuis 2020", "since 2020")]
    [InlineData("199X/..", "début_: années_1990", "start: 1990s")]
    [InlineData("1984~/..", "début_: vers 1984", "start: about 1984")]
    [InlineData("../2002-10-07", "jusqu’au 7_octobre 2002", "until 7_October 2002")]
    [InlineData("../2002-10", "jusqu’en octobre 2002", "until October 2002")]
    [InlineData("../2002?", "fin_: 2002 (incertain)", "end: 2002 (uncertain)")]
    [InlineData("2020-05/", "début_: mai 2020, fin inconnue", "start: May 2020, end unknown")]
    [InlineData("/2020-05", "début inconnu, fin_: mai 2020", "start unknown, end: May 2020")]
    public void An_open_end_and_an_unknown_one_differ(string text, string french, string english) => AssertWords(text, french, english);

    [Theory]
    [InlineData("2022-01-10", "au 10_janvier 2022", "as of 10_January 2022")]
    [InlineData("2022-10", "en octobre 2022", "as of October 2022")]
    [InlineData("2022", "en 2022", "as of 2022")]
    [InlineData("1984~", "vers 1984", "as of about 1984")]
    [InlineData("2022-01/2022-03", "de janvier à mars 2022", "as of January to March 2022")]
    public void When_something_held_is_said_as_the_date_asks(string text, string french, string english)
    {
        var date = Assert.IsType<EdtfDate>(EdtfDate.Parse(text));

        Assert.Equal(Spaced(french), DateWords.AsOf(date, DateWords.Of(date, Strings[0]), Strings[0]));
        Assert.Equal(Spaced(english), DateWords.AsOf(date, DateWords.Of(date, Strings[1]), Strings[1]));
    }

    [Theory]
    [InlineData("depuis le 2 décembre 2004", "2004-12-02", true)]
    [InlineData("10–13_janvier 2023 : la Cour", "2023-01-13", true)]
    [InlineData("Janvier 2022", "2022-01", true)]
    [InlineData("le 13 janvier 2022, ou le 3 janvier 2022", "2022-01-03", true)]
    [InlineData("le 13 janvier 2022", "2022-01-03", false)]
    [InlineData("12022", "2022", false)]
    [InlineData("six", "2004-12-02", false)]
    public void A_text_says_a_date_when_all_its_words_stand_there(string text, string date, bool isSaid) =>
        Assert.Equal(isSaid, DateWords.AreIn(Spaced(text), Assert.IsType<EdtfDate>(EdtfDate.Parse(date)), Strings[0]));

    [Fact]
    public void A_text_that_is_no_date_comes_back_as_it_is() => Assert.Equal("soon", DateWords.Of(new EdtfDate("soon"), Strings[0]));

    [Fact]
    public void A_missing_word_is_seen_as_its_key() =>
        Assert.Equal("date.month", DateWords.Of(new EdtfDate("2022-01"), new InterfaceStrings("fr", FrozenDictionary<string, string>.Empty)));

    private static void AssertWords(string text, string french, string english)
    {
        var date = Assert.IsType<EdtfDate>(EdtfDate.Parse(text));

        Assert.Equal(Spaced(french), DateWords.Of(date, Strings[0]));
        Assert.Equal(Spaced(english), DateWords.Of(date, Strings[1]));
    }

    private static string Spaced(string words) => words.Replace('_', '\u00A0').Replace('|', '\u202F');

    private static ImmutableArray<InterfaceStrings> ReadStrings()
    {
        var settings = new InputFile("input/site.yml", Encoding.UTF8.GetBytes("title: T\nlanguages: [fr, en]\nbaseUrl: https://example.org\n"));
        return SiteParser.Parse([settings, .. Theme.Theme.Files]).Value.Strings;
    }
}
