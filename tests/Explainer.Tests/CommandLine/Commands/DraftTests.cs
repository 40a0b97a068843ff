namespace Explainer.Tests.CommandLine.Commands;

public sealed class DraftTests
{
    private const string Draft = "---\ntitle: Not yet\nlang: en\ndate: 2026-02-01\ndraft: true\nredirectFrom: [/soon/]\n---\nThe metre, still in the writing.\n";
    private const string Note = "\n- id: on-the-draft\n  target: {article: not-yet, quote: {exact: still in the writing}}\n  motivation: commenting\n  body: To be checked.\n  sources: [si-brochure]\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_draft_its_notes_and_its_old_addresses_are_there_under_drafts_only(bool drafts)
    {
        using var folder = new TemporaryFolder();
        WholeProgram.Run(folder, "new", "site");
        folder.With("site/input/articles/not-yet.md", Draft).With("site/input/annotations.yml", folder.Read("site/input/annotations.yml") + Note);

        var outcome = WholeProgram.Run(folder, ["build", "site", "--strict", .. drafts ? ["--drafts"] : Array.Empty<string>()]);

        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        Assert.Equal(drafts, File.Exists(folder.PathOf("site/output/articles/not-yet/index.html")));
        Assert.Equal(drafts, File.Exists(folder.PathOf("site/output/soon/index.html")));
        Assert.Equal(drafts, folder.Files("site/output").Any(file => folder.Read($"site/output/{file}").Contains("not-yet", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_article_is_published_whatever_its_date()
    {
        using var folder = new TemporaryFolder();
        WholeProgram.Run(folder, "new", "site");
        folder.With("site/input/articles/not-yet.md", Draft.Replace("draft: true\n", "", StringComparison.Ordinal).Replace("2026", "9999", StringComparison.Ordinal));

        Assert.Equal(0, WholeProgram.Run(folder, "build", "site", "--strict").Status);
        Assert.True(File.Exists(folder.PathOf("site/output/articles/not-yet/index.html")));
    }
}
