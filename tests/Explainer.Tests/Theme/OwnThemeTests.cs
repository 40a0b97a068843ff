using Explainer.Tests.CommandLine;

namespace Explainer.Tests.ThemePages;

/// <summary>What a site's own theme folder changes, through the public command line.</summary>
public sealed class OwnThemeTests
{
    [Fact]
    public void Some_words_of_a_language_lie_over_the_built_in_ones_and_leave_the_others()
    {
        using var folder = NewSite().With("site/theme/strings/en.yml", "footer.feed: News by feed\n");

        var home = Home(folder);

        Assert.Contains("News by feed", home, StringComparison.Ordinal);
        Assert.Contains("Skip to content", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_addresses_move_the_pages()
    {
        using var folder = NewSite().With("site/theme/strings/en.yml", "path.glossary: lexicon\n");
        File.WriteAllText(folder.PathOf("site/input/site.yml"), folder.Read("site/input/site.yml").Replace("/glossary/, ", "", StringComparison.Ordinal));

        Home(folder);

        Assert.True(File.Exists(folder.PathOf("site/output/lexicon/units/metre/index.html")));
    }

    [Fact]
    public void Tokens_of_a_sites_own_come_before_the_one_style_sheet_whose_tokens_yield()
    {
        using var folder = NewSite().With("site/theme/assets/tokens.css", ":root { --gloss: #7a1f3d; }\n");

        var home = Home(folder);

        var sheets = folder.Files("site/output/theme").Where(file => file.EndsWith(".css", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, sheets.Count);
        Assert.True(home.IndexOf("/theme/tokens.", StringComparison.Ordinal) < home.IndexOf("/theme/site.", StringComparison.Ordinal));
        Assert.StartsWith("@layer tokens", folder.Read($"site/output/theme/{sheets.First(sheet => sheet.StartsWith("site", StringComparison.Ordinal))}"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_home_pages_text_the_navigation_and_the_footer_come_from_the_content()
    {
        using var folder = NewSite().With("site/input/pages/index.md", "---\ntitle: Home\nlang: en\n---\nWelcome, reader.\n");

        var home = Home(folder);

        Assert.Contains("Welcome, reader.", home, StringComparison.Ordinal);
        Assert.Contains("href=\"/about/\"", home, StringComparison.Ordinal);
        Assert.Contains("An example to replace.", home, StringComparison.Ordinal);
    }

    private static TemporaryFolder NewSite()
    {
        var folder = new TemporaryFolder();
        Assert.Equal(0, WholeProgram.Run(folder, "new", "site").Status);
        return folder;
    }

    private static string Home(TemporaryFolder folder)
    {
        var outcome = WholeProgram.Run(folder, "build", "site", "--strict");
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        return folder.Read("site/output/index.html");
    }
}
