using Explainer.CommandLine;

namespace Explainer.Tests.CommandLine;

public sealed class CommandLineProgramTests
{
    [Theory]
    [InlineData("--wrong", "--wrong")]
    [InlineData("build --wrong", "--wrong")]
    [InlineData("one two", "two")]
    [InlineData("site build", "explainer build 'site'")]
    [InlineData("--strct", "did you mean '--strict'?")]
    [InlineData("build --basse-url https://example.org", "did you mean '--base-url'?")]
    [InlineData("check --formt json", "did you mean '--format'?")]
    [InlineData("--format xml", "text, json, sarif, github")]
    [InlineData("new", "new")]
    [InlineData("--output", "-")]
    [InlineData("-o --strict", "--strict")]
    [InlineData("--base-url example.org", "example.org")]
    [InlineData("--base-url ftp://example.org", "http")]
    [InlineData("--base-url https://example.org/?page=1", "query")]
    [InlineData("--base-url https://example.org/#top", "fragment")]
    public void Wrong_usage_is_said_and_ends_with_two(string arguments, string said)
    {
        using var site = new TemporarySite();

        var outcome = site.Run(arguments.Split(' '));

        Assert.Equal((int)ExitStatus.WrongUsage, outcome.Status);
        Assert.Contains(said, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("--help", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
        Assert.Equal(["input"], site.Folder.Entries("site"));
    }

    [Theory]
    [InlineData("biuld", "build")]
    [InlineData("chekc", "check")]
    public void A_mistyped_command_is_wrong_usage_with_the_nearest(string word, string command)
    {
        using var site = new TemporarySite();

        var outcome = site.Run(word);

        Assert.Equal((int)ExitStatus.WrongUsage, outcome.Status);
        Assert.Contains($"did you mean the command '{command}'?", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(outcome, site.Run(word, "."));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-o", "")]
    public void A_folder_without_a_name_is_wrong_usage(params string[] arguments)
    {
        using var site = new TemporarySite();

        Assert.Equal((int)ExitStatus.WrongUsage, site.Run(arguments).Status);
    }

    [Theory]
    [InlineData("@site")]
    [InlineData("[site]")]
    [InlineData("sité #1 %20?")]
    [InlineData("explainer")]
    [InlineData("sites/explainer")]
    public void A_folder_is_called_as_its_owner_likes(string name)
    {
        using var site = new TemporarySite { CurrentDirectory = "" };
        site.Folder.With($"{name}/input/site.yml").With($"{name}/input/pages/about.md", "About");

        Assert.Equal(0, site.Run(name).Status);
        Assert.Equal("About", site.Folder.Read($"{name}/output/about/index.html"));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("build --help")]
    [InlineData("--wrong --help")]
    public void Help_names_the_options_and_ends_with_zero(string arguments)
    {
        using var site = new TemporarySite();

        var outcome = site.Run(arguments.Split(' '));

        Assert.Equal(0, outcome.Status);
        Assert.Contains("explainer", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("--base-url", outcome.Output, StringComparison.Ordinal);
        Assert.Empty(outcome.Error);
    }

    [Fact]
    public void The_version_is_this_programs_own()
    {
        using var site = new TemporarySite();

        Assert.Equal("0.1.0" + Environment.NewLine, site.Run("--version").Output);
    }

    [Fact]
    public void An_unexpected_exception_is_called_a_defect_with_its_trace()
    {
        using var site = new TemporarySite();

        var outcome = site.RunWith((_, _) => throw new InvalidOperationException("what was not foreseen"));

        Assert.Equal((int)ExitStatus.MachineFailure, outcome.Status);
        Assert.Equal("explainer: this is a defect of explainer, please report it", outcome.ErrorLines[0]);
        Assert.Contains("what was not foreseen", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(nameof(An_unexpected_exception_is_called_a_defect_with_its_trace), outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failing_disk_is_one_plain_line()
    {
        using var site = new TemporarySite().WithPage("about", "About");
        site.Folder.With("taken", "a file where a folder is wanted");

        var outcome = site.Run("-o", "../taken/output");

        Assert.Equal((int)ExitStatus.MachineFailure, outcome.Status);
        Assert.Single(outcome.ErrorLines);
        Assert.StartsWith("explainer: ", outcome.Error, StringComparison.Ordinal);
    }
}
