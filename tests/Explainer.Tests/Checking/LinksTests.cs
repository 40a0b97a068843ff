using Explainer.Diagnostics;

namespace Explainer.Tests.Checking;

public sealed class LinksTests
{
    [Theory]
    [InlineData("<a href=\"/page/\">x</a>")]
    [InlineData("<a href=\"\">x</a>")]
    [InlineData("<a href=\"../page/index.html\">x</a>")]
    [InlineData("<a href=\"?page=2\">x</a> <a href=\"/page/?a=b#%C3%A9t%C3%A9\">x</a>")]
    [InlineData("<a href=\"https://exemple.org/page/\">x</a> <a href=\"//exemple.org/page/\">x</a>")]
    [InlineData("<a href=\"https://ailleurs.org/rien\">x</a> <a href=\"http://ailleurs.org/\" target=\"_blank\">x</a>")]
    [InlineData("<a href=\"mailto:a@exemple.org\">x</a> <a href=\"tel:+77172000000\">x</a>")]
    [InlineData("<a href=\"/ancienne/\">x</a> <a href=\"/vieux/a/b\">x</a>")]
    [InlineData("<a href=\" /page/ \">x</a>")]
    [InlineData("<a>x</a> <a href=\"/theme/image.png\">x</a>")]
    [InlineData("<img src=\"/theme/image.png\" srcset=\"/theme/image.png 1x, ../theme/image.png 2x\" alt=\"\" width=\"1\" height=\"1\">")]
    [InlineData("<svg><use href=\"#été\"/></svg>")]
    public void An_address_that_leads_somewhere_is_fine(string html) => TestFolder.Clean.WithBody(html).IsClean();

    [Theory]
    [Trait("Rule", "EX5010")]
    [InlineData("▸<a href=\"/rien/\">x</a>")]
    [InlineData("▸<a href=\"/page/rien\">x</a>")]
    [InlineData("é ▸<a href=\"https://exemple.org/rien\">x</a>")]
    [InlineData("▸<a href=\"/Page/\">x</a>")]
    [InlineData("▸<a href=\"/theme/\">x</a>")]
    [InlineData("▸<area href=\"/rien/\" alt=\"x\">")]
    [InlineData("▸<form action=\"/rien/\"></form>")]
    [InlineData("▸<img src=\"rien.png\" alt=\"\" width=\"1\" height=\"1\">")]
    [InlineData("▸<img src=\"/theme/image.png\" srcset=\"/theme/image.png 1x, rien.png 2x\" alt=\"\" width=\"1\" height=\"1\">")]
    [InlineData("<video poster=\"/theme/image.png\">▸<source src=\"rien.mp4\"></video>")]
    [InlineData("<svg>▸<use xlink:href=\"/rien.svg#a\"/></svg>")]
    public void An_address_within_the_site_that_leads_to_nothing_is_found(string html) =>
        TestFolder.Clean.WithBody(html).Breaks(Rules.PageLinkBroken);

    [Theory]
    [InlineData("<link rel=\"next\" href=\"/rien/\">")]
    [InlineData("<link rel=\"icon\" href=\"/rien.svg\">")]
    [InlineData("<meta property=\"og:image\" content=\"https://exemple.org/rien.png\">")]
    [InlineData("<script src=\"/rien.js\"></script>")]
    public void What_a_head_names_has_to_be_there(string html) => TestFolder.Clean.WithHead("▸" + html).Breaks(Rules.PageLinkBroken);

    [Fact]
    public void A_path_in_other_letters_is_told() =>
        Assert.Contains("page/index.html, in other letters", Assert.Single(TestFolder.Clean.WithBody("<a href=\"/PAGE/\">x</a>").Check()).Message, StringComparison.Ordinal);

    [Theory]
    [Trait("Rule", "EX5011")]
    [InlineData("▸<a href=\"https://[\">x</a>")]
    [InlineData("▸<a href=\"file:///C:/page.html\">x</a>")]
    [InlineData("▸<a href=\"htps://exemple.org/\">x</a>")]
    [InlineData("▸<img src=\"\" alt=\"\" width=\"1\" height=\"1\">")]
    public void An_address_that_no_browser_follows_is_found(string html) => TestFolder.Clean.WithBody(html).Breaks(Rules.PageLinkUnusable);

    [Fact]
    [Trait("Rule", "EX5012")]
    public void A_link_to_a_folder_without_its_slash_is_found() => TestFolder.Clean.WithBody("▸<a href=\"/page\">x</a>").Breaks(Rules.PageLinkWithoutSlash);

    [Fact]
    [Trait("Rule", "EX5013")]
    public void A_link_to_the_site_itself_by_http_is_found() =>
        TestFolder.Clean.WithBody("▸<a href=\"http://exemple.org/page/\">x</a>").Breaks(Rules.PageLinkInsecure);

    [Theory]
    [Trait("Rule", "EX5014")]
    [InlineData("▸<a href=\"https://ailleurs.org/\" target=\"autre\">x</a>")]
    [InlineData("<a href=\"https://ailleurs.org/\" target=\"autre\" rel=\"nofollow NOOPENER\">x</a> ▸<a href=\"https://ailleurs.org/\" target=\"autre\" rel=\"nofollow\">x</a>")]
    public void A_named_window_that_is_handed_over_to_another_site_is_found(string html) =>
        TestFolder.Clean.WithBody(html).Breaks(Rules.PageLinkGivesOpener);

    [Fact]
    public void Addresses_start_from_the_base_element() =>
        TestFolder.Clean.OfOthers("https://exemple.org").WithHead("<base href=\"/theme/\">").WithBody("<a href=\"image.png\">x</a>")
            .Edit("page/index.html", "#%C3%A9t%C3%A9", "/page/").IsClean();

    [Fact]
    public void Only_a_folder_of_others_may_leave_out_html()
    {
        var folder = TestFolder.Clean.With("page/detail.html", TestFolder.Page("fr", "Détail", "/page/detail.html", ""))
            .With("sitemap.xml", TestFolder.Sitemap("/", "/en/", "/page/", "/page/detail.html")).WithBody("<a href=\"detail.html\">x</a> ▸<a href=\"detail\">x</a>");

        folder.Breaks(Rules.PageLinkBroken);
        folder.OfOthers().IsClean();
    }

    [Fact]
    public void Under_a_prefix_every_address_has_it()
    {
        var folder = new TestFolder(TestFolder.Clean.Files, new("https://exemple.org/sous/chemin"));
        foreach (var path in folder.Files.Keys)
        {
            folder = folder.With(path, folder.Files[path]
                .Replace("=\"/", "=\"/sous/chemin/", StringComparison.Ordinal)
                .Replace("https://exemple.org/", "https://exemple.org/sous/chemin/", StringComparison.Ordinal));
        }

        folder.IsClean();
        folder.WithBody("▸<a href=\"/page/\">x</a>").Breaks(Rules.PageLinkBroken);
        folder.WithBody("<a href=\"https://exemple.org/autre/\">x</a>").IsClean();
        folder.WithBody("▸<a href=\"/sous/chemin\">x</a>").Breaks(Rules.PageLinkWithoutSlash);
        folder.WithBody("▸<a href=\"/sous/cheminot/\">x</a>").Breaks(Rules.PageLinkBroken);
    }
}
