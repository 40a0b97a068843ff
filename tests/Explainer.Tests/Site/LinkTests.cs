
namespace Explainer.Tests.Site;

public sealed class LinkTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public void The_site_builds_without_a_finding() =>
        Assert.Empty(site.Result.Diagnostics.Select(found => $"{found.Location} {found.Rule.Code} {found.Message}"));

    [Fact]
    public void Every_internal_link_leads_to_a_file_and_every_fragment_to_an_id()
    {
        var broken = new List<string>();
        var checkedLinks = 0;
        foreach (var address in site.Addresses)
        {
            foreach (var href in site.Page(address).QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? ""))
            {
                if (href.StartsWith('#') || (href.StartsWith('/') && !href.StartsWith("//", StringComparison.Ordinal)))
                {
                    checkedLinks++;
                    var (path, fragment) = Cut(href);
                    var target = path.Length == 0 ? address : path;
                    if (site.FileAt(target) is null || (fragment.Length > 0 && site.Page(target).GetElementById(fragment) is null))
                    {
                        broken.Add($"{address} -> {href}");
                    }
                }
            }
        }

        Assert.True(checkedLinks > 5000, $"only {checkedLinks} links were checked");
        Assert.Empty(broken);
    }

    [Theory]
    [InlineData("otsc", "OTSC")]
    [InlineData("revolution-de-couleur", "révolutions de couleur")]
    [InlineData("knb", "Comité de sécurité nationale")]
    public void The_article_links_a_term_to_a_page_that_leads_back_to_its_sentence(string concept, string words)
    {
        const string Article = "/articles/almaty-janvier-2022/";
        var link = Assert.Single(site.Page(Article).QuerySelectorAll($".article-body a.term[data-term='{concept}']"), link => link.TextContent == words && link.Closest("[data-added]") is null);
        var block = link.Closest("p[id]")!.Id;

        var back = site.Page(link.GetAttribute("href")!).QuerySelectorAll($"a[href='{Article}#{block}']");

        Assert.NotEmpty(back);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public void Every_term_that_a_text_links_lists_that_block_on_its_page(string edition)
    {
        var missing = new List<string>();
        foreach (var address in site.Addresses.Where(address => address.StartsWith(edition + "/articles/", StringComparison.Ordinal)))
        {
            foreach (var link in site.Page(address).QuerySelectorAll(".article-body > p a.term").Where(link => link.Closest("[data-added]") is null))
            {
                var expected = $"{address}#{link.Closest("[id]:not(mark)")!.Id}";
                if (!site.Page(link.GetAttribute("href")!).QuerySelectorAll("a").Any(back => back.GetAttribute("href") == expected))
                {
                    missing.Add($"{link.GetAttribute("href")} does not lead back to {expected}");
                }
            }
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_place_that_a_concept_page_lists_says_the_words_that_it_shows()
    {
        var wrong = new List<string>();
        var seen = 0;
        foreach (var address in site.Addresses.Where(address => address.Contains("/glossa", StringComparison.Ordinal)))
        {
            foreach (var mark in site.Page(address).QuerySelectorAll(".mentions mark"))
            {
                seen++;
                var (path, fragment) = Cut(mark.Closest("a[href*='#']")!.GetAttribute("href")!);
                var target = site.Page(path).GetElementById(fragment);
                if (target is null || !Spaced(target.TextContent).Contains(Spaced(mark.TextContent), StringComparison.Ordinal))
                {
                    wrong.Add($"{address}: « {mark.TextContent} » is not at {path}#{fragment}");
                }
            }
        }

        Assert.True(seen > 500, $"only {seen} mentions were seen");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_page_names_its_translations_and_they_name_it()
    {
        foreach (var address in site.Addresses.Where(address => address != "/404.html"))
        {
            var page = site.Page(address);
            foreach (var link in page.QuerySelectorAll("link[rel=alternate][hreflang]").Where(link => link.GetAttribute("hreflang") != "x-default"))
            {
                var other = new Uri(link.GetAttribute("href")!).AbsolutePath;
                var back = site.Page(other).QuerySelectorAll("link[rel=alternate][hreflang]").Select(element => new Uri(element.GetAttribute("href")!).AbsolutePath);

                Assert.Equal(link.GetAttribute("hreflang"), site.Page(other).DocumentElement.GetAttribute("lang"));
                Assert.Contains(address, back);
            }

            Assert.Equal(address, new Uri(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!).AbsolutePath);
        }
    }

    private static (string Path, string Fragment) Cut(string href)
    {
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (href, "") : (href[..hash], Uri.UnescapeDataString(href[(hash + 1)..]));
    }

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
