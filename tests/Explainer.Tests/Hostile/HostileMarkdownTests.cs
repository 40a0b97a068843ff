using System.Text;
using AngleSharp.Html.Parser;

namespace Explainer.Tests.Hostile;

/// <summary>Markdown that takes parsers long, in the manner of CommonMark's own pathological tests: refused or built, in bounded time.</summary>
[Collection(nameof(ProcessorTime))]
public sealed class HostileMarkdownTests
{
    /// <summary>A piece, how often it is repeated, and the rule that answers it; none for what is built.</summary>
    public static TheoryData<string, int, string> Pieces => new()
    {
        { "[a](", 40_000, "EX1025" },
        { "[", 1001, "EX1025" },
        { "![a](", 40_000, "EX1025" },
        { "a <?", 40_000, "EX1025" },
        { "a <!A ", 40_000, "EX1025" },
        { "a <!--", 40_000, "EX1025" },
        { "a<b>", 40_000, "EX1025" },
        { "*a **a ", 40_000, "EX1025" },
        { "_a* ", 40_000, "EX1025" },
        { "- ", 100_000, "EX1010" },
        { "1. ", 50_000, "EX1010" },
        { "> ", 200, "EX1010" },
        { ">", 60_000, "EX1007" },
        { "a\n-\n", 200_000, "EX1007" },
        { "a\n\n", 60_000, "EX1007" },
        { "|x", 60_000, "EX1007" },
        { "a\r", 60_000, "EX1007" },
        { "`a``b", 15_000, "" },
        { "\\", 90_000, "" },
        { "&", 90_000, "" },
        { "{.a}", 20_000, "" },
        { "<", 1000, "" },
        { "a", 90_000, "" },
        { "a\u0301\u0316", 30_000, "" },
        { "\U0001F468\u200D", 30_000, "" },
        { "\u00AD", 90_000, "" },
        { "M. ", 30_000, "" },
        { "[^1]\n\n[^1]: a\n\n", 500, "" },
    };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_piece_repeated_is_answered_soon(string piece, int times, string code)
    {
        var time = new ProcessorTime();

        var result = HostileSite.Build(("input/articles/a.md", HostileSite.Article(string.Concat(Enumerable.Repeat(piece, times)))));

        Assert.InRange(time.Spent, TimeSpan.Zero, ProcessorTime.Longest);
        Assert.True(code.Length == 0 ? !result.Files.IsEmpty : result.Diagnostics.Any(found => found.Rule.Code == code && found.Location.Line > HostileSite.LinesBefore), HostileSite.Findings(result)[..Math.Min(500, HostileSite.Findings(result).Length)]);
        Assert.Empty(HarmlessOutput.Findings(result.Files));
        Assert.Empty(HarmlessOutput.OwnFaults(result.Files));
    }

    [Fact]
    public void Many_notes_on_many_blocks_are_put_where_they_belong_soon()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"- mot{i}.\n")) + "\nFin.\n";
        var notes = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"- {{id: n{i}, target: {{article: a, quote: {{exact: mot{i * 10}.}}}}, motivation: commenting, body: {{fr: Note.}}}}\n"));
        var time = new ProcessorTime();

        var result = HostileSite.Build(("input/articles/a.md", HostileSite.Article(text)), ("input/annotations.yml", notes));

        Assert.InRange(time.Spent, TimeSpan.Zero, ProcessorTime.Longest);
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(result.Files.Single(file => file.Path == "articles/a/index.html").Content.Span));
        Assert.Equal(Enumerable.Range(0, 2_000).Select(i => $"_note-n{i}"), page.QuerySelectorAll(".article-body > ul ~ .notes .note").Select(note => note.Id));
        Assert.Equal("Fin.", page.QuerySelector(".article-body > .notes ~ p")?.TextContent);
    }

    [Fact]
    public void A_quote_that_is_everywhere_is_said_to_be_so_soon()
    {
        var quote = new string('a', 200_000);
        var time = new ProcessorTime();

        var result = HostileSite.Build(
            ("input/articles/a.md", HostileSite.Article(quote + quote)),
            ("input/annotations.yml", $"- {{id: n, target: {{article: a, quote: {{exact: {quote}}}}}, motivation: commenting, body: {{fr: Note.}}}}\n"));

        Assert.InRange(time.Spent, TimeSpan.Zero, ProcessorTime.Longest);
        Assert.Equal([Diagnostics.Rules.QuoteAmbiguous], result.Diagnostics.Where(found => found.Severity == Diagnostics.Severity.Error).Select(found => found.Rule));
    }

    [Fact]
    public void What_is_just_within_every_limit_is_built()
    {
        var block = "- - - " + new string('a', 90_000) + string.Concat(Enumerable.Repeat("\\[*", 1000));

        Assert.NotEmpty(HostileSite.Build(("input/articles/a.md", HostileSite.Article($"{block}\n\n{block}\n"))).Files);
    }

    [Fact]
    public void A_block_is_placed_where_it_becomes_too_much()
    {
        var found = Assert.Single(HostileSite.Build(("input/articles/a.md", HostileSite.Article("Un.\n\n" + new string('[', 1001)))).Diagnostics, diagnostic => diagnostic.Rule == Diagnostics.Rules.TooManyBrackets);

        Assert.Equal((HostileSite.LinesBefore + 3, 1001), (found.Location.Line, found.Location.Column));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_line_end_of_any_kind_ends_no_block(string lineEnd)
    {
        var block = string.Join(lineEnd, Enumerable.Repeat(new string('[', 400), 3));

        Assert.Contains(HostileSite.Build(("input/articles/a.md", HostileSite.Article(block))).Diagnostics, diagnostic => diagnostic.Rule == Diagnostics.Rules.TooManyBrackets);
    }

    [Fact]
    public void A_table_whose_rows_would_be_filled_up_to_millions_of_cells_is_refused()
    {
        var time = new ProcessorTime();
        var header = string.Concat(Enumerable.Repeat("a|", 1500));
        var table = $"{header}\n{header.Replace("a", "-", StringComparison.Ordinal)}\n{string.Concat(Enumerable.Repeat("a|b\n", 6000))}";

        var result = HostileSite.Build(("input/articles/a.md", HostileSite.Article(table)));

        Assert.InRange(time.Spent, TimeSpan.Zero, ProcessorTime.Longest);
        Assert.Contains(result.Diagnostics, found => found.Rule == Diagnostics.Rules.TooLong);
    }

    [Fact]
    public void Links_to_thousands_of_missing_places_are_answered_soon()
    {
        var time = new ProcessorTime();

        var result = HostileSite.Build(("input/articles/a.md", HostileSite.Article(string.Concat(Enumerable.Range(0, 2000).Select(i => $"[a](#b{i})\n\n")))));

        Assert.InRange(time.Spent, TimeSpan.Zero, ProcessorTime.Longest);
        Assert.Equal(2000, result.Diagnostics.Count(found => found.Rule == Diagnostics.Rules.BrokenFragment));
    }
}
