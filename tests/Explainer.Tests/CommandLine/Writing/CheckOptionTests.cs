using Explainer.CommandLine;

namespace Explainer.Tests.CommandLine.Writing;

/// <summary><c>build --check</c>.</summary>
public sealed class CheckOptionTests
{
    [Fact]
    public void An_output_as_it_would_be_written_is_said_to_be_so()
    {
        using var site = new TemporarySite().WithPage("about", "About");
        site.Run();

        var outcome = site.Run("--check");

        Assert.Equal((int)ExitStatus.Done, outcome.Status);
        Assert.Empty(outcome.Error);
        Assert.Contains("2 files, all as they would be written", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_difference_is_said_and_nothing_is_written()
    {
        using var site = new TemporarySite().WithPage("about", "About").WithPage("method", "Method").WithPage("same", "Same").WithPage("terms", "Terms");
        site.Run();
        site.WithPage("about", "Above").WithPage("method", "Methods").WithoutPage("terms").WithPage("team", "Team");
        var before = site.Folder.Read("site/output/manifest.json");

        var outcome = site.Run("--check");

        Assert.Equal((int)ExitStatus.ContentErrors, outcome.Status);
        Assert.Empty(outcome.Output);
        Assert.Equal(
            [
                "about/index.html: differs from byte 3 on",
                "manifest.json: has",
                "method/index.html: has 6 bytes, and would have 7",
                "team/index.html: is missing",
                "terms/index.html: is there, and a build would not make it",
                "5 differences between the output folder and what would be written",
            ],
            outcome.ErrorLines.Select(line => line.StartsWith("manifest.json: ", StringComparison.Ordinal) ? "manifest.json: has" : line));
        Assert.Equal(before, site.Folder.Read("site/output/manifest.json"));
        Assert.Equal(["about/index.html", "manifest.json", "method/index.html", "same/index.html", "terms/index.html"], site.Folder.Files("site/output"));
        Assert.Equal(["input", "output"], site.Folder.Entries("site"));
    }

    [Fact]
    public void Without_an_output_every_file_is_missing()
    {
        using var site = new TemporarySite().WithPage("about", "About");

        Assert.Equal(["about/index.html: is missing", "manifest.json: is missing"], site.Run("--check").ErrorLines[..2]);
        Assert.Equal(["input"], site.Folder.Entries("site"));
    }

    [Fact]
    public void Whether_a_build_was_strict_makes_no_difference()
    {
        using var site = new TemporarySite().WithPage("about", "About");
        site.Run();

        Assert.Equal((int)ExitStatus.Done, site.Run("--check", "--strict").Status);
    }
}
