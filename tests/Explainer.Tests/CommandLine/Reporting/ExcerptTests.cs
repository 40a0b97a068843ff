using Explainer.CommandLine.Reporting;
using Explainer.Text;

namespace Explainer.Tests.CommandLine.Reporting;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("    [prefLable]: {fr: OTSC}")]
    [InlineData("[key]")]
    [InlineData("title: [é́tat]")]
    [InlineData("\t[tab]")]
    [InlineData("a [🙂 smile]")]
    public void The_mark_stands_below_its_place(string marked)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var length = marked.IndexOf(']', StringComparison.Ordinal) - start - 1;
        var line = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        var excerpt = Excerpt.Of(line, new TextLocation("a.yml", 7, start + 1, length));

        Assert.Equal($"    7 | {line.Replace('\t', ' ')}", excerpt.Text);
        Assert.Equal($"      | {new string(' ', start)}", excerpt.Margin);
        Assert.Matches(@"^\^+$", excerpt.Mark);
    }

    [Theory]
    [InlineData("état", 4)]
    [InlineData("e\u0301tat", 4)]
    [InlineData("漢字", 4)]
    [InlineData("🙂", 2)]
    [InlineData("", 1)]
    public void The_mark_is_as_wide_as_a_terminal_shows_the_place(string place, int columns) =>
        Assert.Equal(columns, Excerpt.Of("x" + place, new TextLocation("a", 1, 2, place.Length)).Mark.Length);

    [Theory]
    [InlineData(0, 5)]
    [InlineData(2_000, 5)]
    [InlineData(4_990, 10)]
    [InlineData(100, 4_000)]
    public void A_long_line_is_shortened_around_the_place(int start, int length)
    {
        var excerpt = Excerpt.Of(new string('x', start) + new string('y', length) + new string('x', 5_000 - start - length), new TextLocation("a", 1, start + 1, length));

        Assert.InRange(excerpt.Text.Length, 40, 120);
        Assert.Equal('y', excerpt.Text[excerpt.Margin.Length]);
        Assert.InRange(excerpt.Margin.Length + excerpt.Mark.Length, 1, 120);
    }

    [Theory]
    [InlineData("short", 40, 3)]
    [InlineData("", 1, 0)]
    [InlineData("\u001b[2J", 1, 4)]
    public void A_place_beyond_the_line_or_a_hostile_line_stays_plain(string line, int column, int length) =>
        Assert.DoesNotContain(Excerpt.Of(line, new TextLocation("a", 1, column, length)).Text, c => char.IsControl(c));
}
