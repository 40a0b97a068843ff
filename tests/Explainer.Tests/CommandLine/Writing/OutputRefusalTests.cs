using Explainer.CommandLine;
using Explainer.CommandLine.Writing;

namespace Explainer.Tests.CommandLine.Writing;

public sealed class OutputRefusalTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/w")]
    [InlineData("/w/site")]
    [InlineData("/w/site/input")]
    [InlineData("/w/site/input/assets")]
    [InlineData("/w/site/seeds")]
    [InlineData("/w/site/theme")]
    [InlineData("/w/site/theme/assets/x")]
    [InlineData("/w/site/src/a")]
    [InlineData("/home")]
    [InlineData("/home/me")]
    public void A_place_that_holds_the_site_or_its_sources_is_refused(string output) =>
        Assert.NotNull(OutputRefusal.OfPlace(output, "/w/site", "/home/me"));

    [Theory]
    [InlineData("/w/site/output")]
    [InlineData("/w/site/inputs")]
    [InlineData("/w/other")]
    [InlineData("/home/me/public")]
    public void Any_other_place_is_not(string output) =>
        Assert.Null(OutputRefusal.OfPlace(output, "/w/site", "/home/me"));

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("../home")]
    [InlineData("input")]
    [InlineData("input/pages/new")]
    [InlineData("link-to-input/new")]
    public void A_refused_place_is_wrong_usage_and_nothing_is_written(string output)
    {
        using var site = new TemporarySite().WithPage("about", "About");
        site.Folder.WithLink("site/link-to-input", "input").WithFolder("home");

        var outcome = site.Run("-o", output);

        Assert.Equal((int)ExitStatus.WrongUsage, outcome.Status);
        Assert.Contains("--output", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["home", "site"], site.Folder.Entries());
        Assert.Equal(["input", "link-to-input"], site.Folder.Entries("site"));
        Assert.Equal(["pages/about.md", "site.yml"], site.Folder.Files("site/input"));
    }

    [Theory]
    [InlineData("thesis.txt", "years of work")]
    [InlineData("manifest.json", "{\"name\": \"My application\"}")]
    [InlineData(".git/config", "")]
    public void A_folder_that_something_else_made_is_refused_and_stays(string path, string text)
    {
        using var site = new TemporarySite().WithPage("about", "About");
        site.Folder.With($"site/output/{path}", text);

        Assert.Equal((int)ExitStatus.WrongUsage, site.Run().Status);
        Assert.Equal([path], site.Folder.Files("site/output"));
        Assert.Equal(["input", "output"], site.Folder.Entries("site"));
    }

    [Fact]
    public void A_file_is_refused_and_stays()
    {
        using var site = new TemporarySite().WithPage("about", "About");
        site.Folder.With("site/output", "a file");

        Assert.Equal((int)ExitStatus.WrongUsage, site.Run().Status);
        Assert.Equal("a file", site.Folder.Read("site/output"));
    }

    [Fact]
    public void A_link_to_a_folder_is_written_through()
    {
        using var site = new TemporarySite().WithPage("about", "About");
        site.Folder.WithFolder("public").WithLink("site/output", "../public");

        Assert.Equal(0, site.Run().Status);
        Assert.Equal("About", site.Folder.Read("public/about/index.html"));
        Assert.NotNull(new FileInfo(site.Folder.PathOf("site/output")).LinkTarget);
        Assert.Equal(["public", "site"], site.Folder.Entries());
    }
}
