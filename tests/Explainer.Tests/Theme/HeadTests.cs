namespace Explainer.Tests.ThemePages;

public sealed class HeadTests
{
    [Fact]
    public void A_page_names_its_own_address_and_its_translations()
    {
        var head = ThemedSite.Page("/en/glossary/csto/otsc/").Head!; // every document has a head

        Assert.Equal("https://example.org/sous/en/glossary/csto/otsc/", head.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal(
            ["fr https://example.org/sous/glossaire/csto/otsc/", "en https://example.org/sous/en/glossary/csto/otsc/", "x-default https://example.org/sous/glossaire/csto/otsc/"],
            head.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}"));
    }

    [Fact]
    public void A_page_that_is_not_there_names_no_address()
    {
        var head = ThemedSite.Page("/404.html").Head!; // every document has a head

        Assert.Equal("noindex", head.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Empty(head.QuerySelectorAll("link[rel=canonical], link[rel=alternate][hreflang]"));
    }

    [Fact]
    public void An_article_says_when_it_was_published_and_where_its_feed_is()
    {
        var head = ThemedSite.Page("/articles/article/").Head!; // every document has a head

        Assert.Equal("2022-01-10", head.QuerySelector("meta[property='article:published_time']")?.GetAttribute("content"));
        Assert.Equal("L’article <i>", head.QuerySelector("meta[property='og:title']")?.GetAttribute("content"));
        Assert.Equal("fr_FR", head.QuerySelector("meta[property='og:locale']")?.GetAttribute("content"));
        Assert.Equal("/sous/feed.xml", head.QuerySelector("link[type='application/atom+xml']")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/articles/article/", "input/articles/article.md")]
    [InlineData("/glossaire/csto/otsc/", "input/glossaries/csto.yml")]
    public void The_footer_leads_to_the_file_behind_the_page(string address, string path)
    {
        var links = ThemedSite.Page(address).QuerySelectorAll("footer a").Select(link => link.GetAttribute("href"));

        Assert.Contains("https://github.com/someone/explainer/blob/HEAD/" + path, links);
    }
}
