using Explainer.CommandLine;

namespace Explainer.Tests.CommandLine.Commands;

public sealed class CheckCommandTests
{
    private const string Page = """<!doctype html><html lang="en"><head><title>Page</title></head><body><h1>Page</h1><p><a href="other.html#there">on</a></p></body></html>""";
    private const string Other = """<!doctype html><html lang="en"><head><title>Other</title></head><body><h1>Other</h1><p id="there"><a href="index.html">back</a></p></body></html>""";

    [Fact]
    public void A_folder_of_others_without_faults_is_done()
    {
        using var folder = new TemporaryFolder().With("www/index.html", Page).With("www/other.html", Other);

        var outcome = WholeProgram.Run(folder, "check", "www");

        Assert.Equal(0, outcome.Status);
        Assert.Empty(outcome.Error);
        Assert.Equal("2 files, 0 errors, 0 warnings", outcome.Output.Trim());
    }

    [Fact]
    public void A_broken_link_is_shown_where_it_stands_and_ends_with_one()
    {
        using var folder = new TemporaryFolder().With("www/index.html", Page);

        var outcome = WholeProgram.Run(folder, "check", "www");

        Assert.Equal((int)ExitStatus.ContentErrors, outcome.Status);
        Assert.StartsWith("www/index.html(1,86): error EX5010: ", outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("<a href=\"other.html#there\">", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("warning", 0, "warning EX5010")]
    [InlineData("off", 0, null)]
    [InlineData("error", 1, "error EX5010")]
    public void The_site_beside_says_how_heavy_a_rule_is(string severity, int status, string? said)
    {
        using var folder = new TemporaryFolder().With("site/output/index.html", Page)
            .With("site/input/site.yml", $"title: T\nlanguages: [en]\nbaseUrl: https://example.org\nrules: {{EX5010: {severity}}}\n");

        Assert.All(new[] { "site", "site/output" }, given =>
        {
            var outcome = WholeProgram.Run(folder, "check", given);
            Assert.Equal(status, outcome.Status);
            Assert.Equal(said is not null, outcome.Error.Contains(said ?? "EX5010", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_mistyped_code_in_the_sites_settings_is_said_with_its_place()
    {
        using var folder = new TemporaryFolder().With("output/index.html", Other)
            .With("input/site.yml", "title: T\nlanguages: [en]\nbaseUrl: https://example.org\nrules: {EX501: off}\n");

        var outcome = WholeProgram.Run(folder, "check");

        Assert.Equal((int)ExitStatus.ContentErrors, outcome.Status);
        Assert.StartsWith("input/site.yml(4,9): error EX1012: 'EX501' is no rule; did you mean 'EX5", outcome.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_count_under_strict_only()
    {
        using var folder = new TemporaryFolder().With("index.html", Other.Replace("<a href=\"index.html\">", "<img src=\"a.png\" alt=\"\"><a href=\"index.html\">", StringComparison.Ordinal)).With("a.png");

        Assert.Equal(0, WholeProgram.Run(folder, "check").Status);
        Assert.Equal(1, WholeProgram.Run(folder, "check", "--strict").Status);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("site")]
    public void A_folder_that_is_not_there_is_wrong_usage_that_says_what_to_do(string given)
    {
        using var folder = new TemporaryFolder().With("site/input/site.yml");

        var outcome = WholeProgram.Run(folder, "check", given);

        Assert.Equal((int)ExitStatus.WrongUsage, outcome.Status);
        Assert.Contains(given, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_pages_is_one_finding()
    {
        using var folder = new TemporaryFolder().With("www/readme.txt");

        var outcome = WholeProgram.Run(folder, "check", "www");

        Assert.Equal((int)ExitStatus.ContentErrors, outcome.Status);
        Assert.StartsWith("www: error EX5001: ", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_500_megabytes_is_not_read_and_said_to_be_too_large()
    {
        using var folder = new TemporaryFolder().With("index.html", Other).With("large.html").With("large.bin");
        SetLength(folder.PathOf("large.html"));
        SetLength(folder.PathOf("large.bin"));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var outcome = WholeProgram.Run(folder, "check");

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000_000);
        Assert.StartsWith("large.html: warning EX5003: This file has 524288000 bytes", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_binary_named_html_a_pipe_and_a_link_to_nothing_are_said()
    {
        using var folder = new TemporaryFolder().With("index.html", Other).With("binary.html", "\0ELF").WithPipe("pipe.html").WithLink("lost.html", "nowhere");

        var outcome = WholeProgram.Run(folder, "check");

        Assert.Equal((int)ExitStatus.ContentErrors, outcome.Status);
        Assert.Equal(["binary.html: error EX5002", "lost.html: error EX1002", "pipe.html: error EX1004"], outcome.ErrorLines.Select(line => line[..(line.IndexOf(" EX", StringComparison.Ordinal) + 7)]));
    }

    [Fact]
    public void Links_that_lead_back_are_not_followed_for_ever()
    {
        using var folder = new TemporaryFolder().With("www/index.html", Other).WithLink("www/again", "../www");

        Assert.Equal("1 file, 0 errors, 0 warnings", WholeProgram.Run(folder, "check", "www").Output.Trim());
    }

    private static void SetLength(string path)
    {
        using var file = new FileStream(path, FileMode.Open);
        file.SetLength(500L * 1024 * 1024);
    }
}
