using Explainer.Diagnostics;

namespace Explainer.Tests.Checking;

public sealed class WholeSiteTests
{
    [Theory]
    [Trait("Rule", "EX5070")]
    [InlineData("▸<title> </title>")]
    public void A_title_without_words_is_found(string title) =>
        TestFolder.Clean.Edit("page/index.html", "<title>Page – Site</title>", title).Breaks(Rules.PageTitleMissing);

    [Fact]
    public void A_page_without_a_title_is_found() =>
        TestFolder.Clean.Edit("page/index.html", "<title>Page – Site</title>", "").Breaks(Rules.PageTitleMissing, "page/index.html");

    [Fact]
    [Trait("Rule", "EX5071")]
    public void A_title_that_two_pages_of_a_language_have_is_found() =>
        TestFolder.Clean.Edit("page/index.html", "<title>Page – Site", "▸<title> Accueil  – Site").Breaks(Rules.PageTitleTwice);

    [Fact]
    public void Pages_in_two_languages_may_have_one_title() => TestFolder.Clean.Edit("en/index.html", "<title>Home – ", "<title>Accueil – ").IsClean();

    [Fact]
    [Trait("Rule", "EX5072")]
    public void A_page_without_a_way_in_is_found() =>
        TestFolder.Clean.Edit("index.html", "<a href=\"page/\">Une page</a>", "Une page").Breaks(Rules.PageOrphan, "page/index.html");

    [Fact]
    public void Pages_that_only_lead_to_one_another_have_no_way_in() =>
        Assert.Equal(
            ["a.html EX5072", "b.html EX5072"],
            TestFolder.Clean.OfOthers()
                .With("a.html", TestFolder.Page("fr", "A", null, "<a href=\"b.html\">B</a>"))
                .With("b.html", TestFolder.Page("fr", "B", null, "<a href=\"a.html\">A</a>"))
                .Edit("sitemap.xml", "</urlset>", "<url><loc>https://exemple.org/a.html</loc></url><url><loc>https://exemple.org/b.html</loc></url></urlset>")
                .Check().Select(finding => $"{finding.Location.Path} {finding.Rule.Code}"));

    [Fact]
    public void A_folder_without_a_home_page_has_no_way_in() =>
        TestFolder.Clean.OfOthers().Without("index.html").Without("404.html").Without("en/index.html").Without("sitemap.xml").Without("feed.xml")
            .Breaks(Rules.PageOrphan, "index.html");

    [Theory]
    [Trait("Rule", "EX5090")]
    [InlineData("/page/")]
    [InlineData("https://exemple.org/en/")]
    [InlineData("https://ailleurs.org/page/")]
    public void A_canonical_address_that_is_not_the_whole_address_of_its_page_is_found(string address)
    {
        var folder = TestFolder.Clean.Edit("page/index.html", "<link rel=\"canonical\" href=\"https://exemple.org/page/\">", $"▸<link rel=\"canonical\" href=\"{address}\">");

        (address.EndsWith("/en/", StringComparison.Ordinal) ? folder.With("sitemap.xml", TestFolder.Sitemap("/", "/en/")) : folder).Breaks(Rules.PageCanonical);
    }

    [Fact]
    public void A_page_without_a_canonical_address_is_found_in_a_folder_of_ours()
    {
        var folder = TestFolder.Clean.Edit("page/index.html", "<link rel=\"canonical\" href=\"https://exemple.org/page/\">", "");

        folder.Breaks(Rules.PageCanonical, "page/index.html");
        folder.OfOthers().IsClean();
    }

    [Theory]
    [Trait("Rule", "EX5110")]
    [InlineData("<url>▸<loc>https://exemple.org/rien/</loc></url>")]
    [InlineData("<url>▸<loc>https://ailleurs.org/</loc></url>")]
    [InlineData("<url>▸<loc>/page/</loc></url>")]
    [InlineData("<url>▸<loc>https://exemple.org/page/</loc></url>")]
    [InlineData("<url>▸<loc>https://exemple.org/page</loc></url>")]
    [InlineData("<url>▸<loc>https://exemple.org/404.html</loc></url>")]
    [InlineData("<url>▸<loc>https://exemple.org/theme/image.png</loc></url>")]
    [InlineData("▸<url></url>")]
    public void A_sitemap_that_lists_what_is_no_page_of_its_own_is_found(string entry)
    {
        // Places in XML are those of the name, behind the bracket.
        var marked = entry.Replace("▸<", "<▸", StringComparison.Ordinal);
        TestFolder.Clean.Edit("sitemap.xml", "</urlset>", marked + "</urlset>").Breaks(Rules.SitemapBroken);
    }

    [Fact]
    [Trait("Rule", "EX5111")]
    public void A_page_that_the_sitemap_forgets_is_found() =>
        TestFolder.Clean.With("sitemap.xml", TestFolder.Sitemap("/", "/page/")).Breaks(Rules.SitemapIncomplete, "en/index.html");

    [Fact]
    public void A_folder_of_ours_has_a_sitemap() =>
        Assert.Equal(["EX5111", "EX5130"], TestFolder.Clean.Without("sitemap.xml").Check().Select(finding => finding.Rule.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void A_page_that_may_not_be_indexed_is_not_listed()
    {
        var folder = TestFolder.Clean.WithHead("<meta name=\"robots\" content=\"follow, NoIndex\">");

        folder.With("sitemap.xml", TestFolder.Sitemap("/", "/en/")).IsClean();
        folder.Edit("sitemap.xml", "<loc>https://exemple.org/page/", "<▸loc>https://exemple.org/page/").Breaks(Rules.SitemapBroken);
    }

    [Fact]
    public void A_sitemap_may_be_cut_into_parts()
    {
        var folder = TestFolder.Clean.With("sitemap-1.xml", TestFolder.Sitemap("/", "/en/")).With("sitemap-2.xml", TestFolder.Sitemap("/page/"));
        const string Parts = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><▸loc>https://exemple.org/sitemap-1.xml</loc></sitemap></sitemapindex>""";

        folder.With("sitemap.xml", Parts.Replace("▸", "", StringComparison.Ordinal)).IsClean();
        folder.With("sitemap.xml", Parts.Replace("sitemap-1", "sitemap-3", StringComparison.Ordinal)).Breaks(Rules.SitemapBroken);
    }

    [Theory]
    [Trait("Rule", "EX5130")]
    [InlineData("▸n'importe quoi\nSitemap: https://exemple.org/sitemap.xml")]
    [InlineData("User-agent: *\n▸sitemap: https://exemple.org/rien.xml")]
    [InlineData("▸Sitemap: /sitemap.xml")]
    public void A_line_for_robots_that_is_wrong_is_found(string lines) => TestFolder.Clean.With("robots.txt", lines).Breaks(Rules.RobotsBroken);

    [Fact]
    public void A_folder_of_ours_tells_robots_of_its_sitemap()
    {
        TestFolder.Clean.Without("robots.txt").Breaks(Rules.RobotsBroken, "robots.txt");
        TestFolder.Clean.With("robots.txt", "User-agent: *").Breaks(Rules.RobotsBroken, "robots.txt");
        TestFolder.Clean.Without("robots.txt").OfOthers().IsClean();
    }
}
