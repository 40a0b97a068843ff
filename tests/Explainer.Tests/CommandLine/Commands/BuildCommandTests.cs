using Explainer.CommandLine;

namespace Explainer.Tests.CommandLine.Commands;

public sealed class BuildCommandTests
{
    [Theory]
    [InlineData("site")]
    [InlineData("site", "build")]
    [InlineData("site", "build", ".")]
    [InlineData("site", "--drafts", "build")]
    [InlineData("", "site")]
    [InlineData("", "build", "site")]
    [InlineData("site/input", "build", "..")]
    public void A_build_without_output_writes_output_in_the_sites_folder(string currentDirectory, params string[] arguments)
    {
        using var site = new TemporarySite { CurrentDirectory = currentDirectory }.WithPage("about", "About");

        var outcome = site.Run(arguments);

        Assert.Equal("", outcome.Error);
        Assert.Equal(0, outcome.Status);
        Assert.Equal(["input", "output"], site.Folder.Entries("site"));
        Assert.Equal(["about/index.html", "manifest.json"], site.Folder.Files("site/output"));
    }

    [Fact]
    public void An_output_folder_is_relative_to_the_current_folder()
    {
        using var site = new TemporarySite { CurrentDirectory = "" }.WithPage("about", "About");

        Assert.Equal(0, site.Run("site", "-o", "public/new").Status);
        Assert.Equal("About", site.Folder.Read("public/new/about/index.html"));
        Assert.Equal(["input"], site.Folder.Entries("site"));
    }

    [Theory]
    [InlineData("", "site -o out", "-> out")]
    [InlineData("site", "", "-> output")]
    public void The_summary_counts_and_says_where(string currentDirectory, string arguments, string where)
    {
        using var site = new TemporarySite { CurrentDirectory = currentDirectory }.WithPage("about", "About");

        var outcome = site.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Matches($@"^1 page, 2,310 links, 1 concept, \d+\.\d\d s {where}\r?\n$", outcome.Output);
        Assert.Empty(outcome.Error);
    }

    [Fact]
    public void A_second_build_of_the_same_says_unchanged()
    {
        using var site = new TemporarySite().WithPage("about", "About");
        site.Run();

        Assert.Contains("unchanged", site.Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quiet_build_says_nothing_but_findings()
    {
        using var site = new TemporarySite().WithPage("about", "warning: doubtful");

        var outcome = site.Run("-q");

        Assert.Equal(0, outcome.Status);
        Assert.Empty(outcome.Output);
        Assert.Equal(["input/pages/about.md(1,1): warning EX9002: doubtful"], outcome.ErrorLines);
    }

    [Fact]
    public void A_verbose_build_tells_stages_and_files()
    {
        using var site = new TemporarySite().WithPage("about", "About").WithPage("method", "Method");
        site.Run();
        site.WithPage("about", "About us").WithPage("team", "Team").WithoutPage("method");

        var outcome = site.Run("--verbose");

        Assert.Contains("2 written, 0 unchanged, 1 removed", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("read ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_site_is_one_finding_that_says_where_it_was_looked_for()
    {
        using var site = new TemporarySite { CurrentDirectory = "" };
        site.Folder.With("elsewhere/input/articles/a.md");

        var outcome = site.Run("elsewhere");

        Assert.Equal((int)ExitStatus.ContentErrors, outcome.Status);
        var line = Assert.Single(outcome.ErrorLines);
        Assert.StartsWith("elsewhere/input/site.yml: error EX1001: ", line, StringComparison.Ordinal);
        Assert.Contains(site.Folder.PathOf("elsewhere/input/site.yml"), line, StringComparison.Ordinal);
        Assert.Equal(["input"], site.Folder.Entries("elsewhere"));
        Assert.Null(site.Settings);
    }

    [Fact]
    public void After_an_error_the_last_good_output_stands_untouched()
    {
        using var site = new TemporarySite().WithPage("about", "About").WithPage("method", "Method");
        site.Run();
        site.WithPage("about", "error: no").WithoutPage("method");

        var outcome = site.Run();

        Assert.Equal((int)ExitStatus.ContentErrors, outcome.Status);
        Assert.Equal("input/pages/about.md(1,1): error EX9001: no", outcome.ErrorLines[0]);
        Assert.Empty(outcome.Output);
        Assert.Equal("About", site.Folder.Read("site/output/about/index.html"));
        Assert.Equal("Method", site.Folder.Read("site/output/method/index.html"));
        Assert.Equal(["input", "output"], site.Folder.Entries("site"));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void Warnings_stop_a_strict_build_only(bool strict, int status)
    {
        using var site = new TemporarySite().WithPage("about", "warning: doubtful");

        var outcome = site.Run(strict ? ["--strict"] : []);

        Assert.Equal(status, outcome.Status);
        Assert.Equal(status == 0, Directory.Exists(site.Folder.PathOf("site/output")));
    }

    [Fact]
    public void A_file_that_cannot_be_read_stops_the_build_beside_the_cores_own_findings()
    {
        using var site = new TemporarySite().WithPage("about", "warning: doubtful");
        site.Folder.WithLink("site/input/assets/lost.png", "nowhere");

        var outcome = site.Run();

        Assert.Equal((int)ExitStatus.ContentErrors, outcome.Status);
        Assert.StartsWith("input/assets/lost.png: error EX1002: ", outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("input/pages/about.md(1,1): warning EX9002: ", outcome.ErrorLines[1], StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Folder.PathOf("site/output")));
    }

    [Fact]
    public void Options_reach_the_core()
    {
        using var site = new TemporarySite();

        site.Run("build", "--strict", "--drafts", "--base-url", "https://example.org/explainer/");

        Assert.Equal(new BuildSettings("https://example.org/explainer/", Strict: true, Drafts: true), site.Settings! with { Progress = null }); // ! it has been built
    }

    [Theory]
    [InlineData(null, "https://host.example", null, null)]
    [InlineData("false", "https://host.example", null, null)]
    [InlineData("true", null, null, null)]
    [InlineData("true", "https://host.example", null, "https://host.example")]
    [InlineData("true", "https://host.example", "https://mine.example", "https://mine.example")]
    public void A_host_hands_the_address_over_unless_it_is_given(string? netlify, string? url, string? given, string? address)
    {
        using var site = new TemporarySite();
        Set(site, "NETLIFY", netlify);
        Set(site, "URL", url);

        site.Run(given is null ? [] : ["--base-url", given]);

        Assert.Equal(address, site.Settings?.BaseUrl);
    }

    [Fact]
    public void A_host_that_hands_over_no_address_is_wrong_usage()
    {
        using var site = new TemporarySite();
        Set(site, "NETLIFY", "true");
        Set(site, "URL", "host.example");

        Assert.Equal((int)ExitStatus.WrongUsage, site.Run().Status);
    }

    private static void Set(TemporarySite site, string variable, string? value)
    {
        if (value is not null)
        {
            site.Variables[variable] = value;
        }
    }
}
