using System.Collections.Immutable;
using Explainer.CommandLine;
using Explainer.CommandLine.Reporting;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Tests.CommandLine.Reporting;

public sealed class DiagnosticWriterTests
{
    private static readonly Rule Wrong = new("EX9001", Severity.Error, "");
    private static readonly Rule Doubtful = new("EX9002", Severity.Warning, "");
    private static readonly Rule Silent = new("EX9003", Severity.Off, "");

    [Theory]
    [InlineData("/work", "/work/site", "site/input/site.yml(3,5): error EX9001: no")]
    [InlineData("/work/site", "/work/site", "input/site.yml(3,5): error EX9001: no")]
    [InlineData("/work/site/input", "/work/site", "site.yml(3,5): error EX9001: no")]
    [InlineData("/work/other", "/work/site", "../site/input/site.yml(3,5): error EX9001: no")]
    public void A_path_is_relative_to_the_current_folder(string currentDirectory, string site, string line) =>
        Assert.Equal([line], Write([new(Wrong, new("input/site.yml", 3, 5), "no")], currentDirectory, site));

    [Fact]
    public void A_finding_about_a_whole_file_has_no_line() =>
        Assert.Equal(["input/site.yml: warning EX9002: no"], Write([new(Doubtful, TextLocation.OfFile("input/site.yml"), "no")]));

    [Fact]
    public void Findings_are_sorted_by_path_line_and_column() => Assert.Equal(
        ["B(1,1): error EX9001: x", "a: error EX9001: x", "a(2,3): error EX9001: x", "a(2,10): error EX9001: x", "a(10,1): error EX9001: x"],
        Write([
            new(Wrong, new("a", 10, 1), "x"),
            new(Wrong, new("a", 2, 10), "x"),
            new(Wrong, new("a", 2, 3), "x"),
            new(Wrong, new("B", 1, 1), "x"),
            new(Wrong, TextLocation.OfFile("a"), "x"),
        ]));

    [Fact]
    public void A_rule_that_is_off_is_not_written() =>
        Assert.Empty(Write([new(Silent, new("a", 1, 1), "x"), new Diagnostic(Wrong, new("a", 1, 1), "x") { Severity = Severity.Off }]));

    [Fact]
    public void A_rule_is_written_as_heavy_as_the_site_made_it() =>
        Assert.Equal(["a(1,1): error EX9002: x"], Write([new Diagnostic(Doubtful, new("a", 1, 1), "x") { Severity = Severity.Error }]));

    [Fact]
    public void A_hostile_name_stays_on_its_line_and_cannot_steer_a_terminal() =>
        Assert.Equal(["a\\u000ab\\u001b[2J(1,1): error EX9001: c\\u000dd"], Write([new(Wrong, new("a\nb\e[2J", 1, 1), "c\rd")]));

    [Theory]
    [InlineData(true, null, null, true)]
    [InlineData(true, "", null, true)]
    [InlineData(true, "1", null, false)]
    [InlineData(true, null, "dumb", false)]
    [InlineData(false, null, null, false)]
    public void Colours_are_for_terminals_that_want_them(bool terminal, string? noColour, string? term, bool coloured)
    {
        using var error = new StringWriter();
        var variables = new Dictionary<string, string?> { ["NO_COLOR"] = noColour, ["TERM"] = term };

        DiagnosticWriter.Write([new(Wrong, new("a", 1, 1), "x")], "/site", new(TextWriter.Null, error, "/site", variables.GetValueOrDefault, terminal));

        Assert.Equal(coloured, error.ToString().Contains('\e'));
    }

    private static string[] Write(ImmutableArray<Diagnostic> diagnostics, string currentDirectory = "/site", string site = "/site")
    {
        using var error = new StringWriter();
        DiagnosticWriter.Write(diagnostics, site, new ExecutionEnvironment(TextWriter.Null, error, currentDirectory, _ => null));
        return error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }
}
