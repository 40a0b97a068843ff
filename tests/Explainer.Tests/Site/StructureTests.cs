using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using Explainer.Composing;

namespace Explainer.Tests.Site;

public sealed partial class StructureTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public void Every_page_has_one_h1_and_skips_no_heading_level()
    {
        foreach (var address in site.Addresses)
        {
            var levels = site.Page(address).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();

            Assert.True(levels.Count(level => level == 1) == 1, address);
            Assert.True(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1), $"{address}: {string.Join(' ', levels)}");
        }
    }

    [Fact]
    public void Ids_are_unique_on_every_page()
    {
        foreach (var address in site.Addresses)
        {
            var repeated = site.Page(address).QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key);

            Assert.True(!repeated.Any(), $"{address}: {string.Join(' ', repeated)}");
        }
    }

    [Fact]
    public void Titles_are_unique_within_a_language()
    {
        var repeated = site.Addresses.GroupBy(address => (site.Page(address).DocumentElement.GetAttribute("lang"), site.Page(address).Title)).Where(group => group.Count() > 1);

        Assert.Empty(repeated.Select(group => $"{group.Key}: {string.Join(' ', group)}"));
    }

    [Fact]
    public void A_reader_view_takes_no_element_of_an_article_for_furniture()
    {
        var articles = site.Addresses.Where(address => site.Kinds.TryGetValue(address, out var kind) && kind == typeof(ArticlePage)).ToList();
        Assert.NotEmpty(articles);
        foreach (var address in articles)
        {
            var names = site.Page(address).QuerySelectorAll(".article-body *").Where(element => element.Closest("[data-added]") is null).Select(element => $"{element.ClassName} {element.Id}");

            Assert.DoesNotContain(names, name => LeftOut().IsMatch(name) && !Kept().IsMatch(name));
        }
    }

    [Fact]
    public void A_page_is_written_for_the_strict_policy_of_the_headers_file()
    {
        Assert.Contains("default-src 'none'", site.Text("_headers"), StringComparison.Ordinal);
        foreach (var address in site.Addresses)
        {
            var page = site.Page(address);

            Assert.Empty(page.QuerySelectorAll("style, [style]"));
            Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])"));
            Assert.All(page.QuerySelectorAll("script[src], link[rel=stylesheet], link[rel=icon], img"), element =>
                Assert.StartsWith("/", element.GetAttribute("src") ?? element.GetAttribute("href"), StringComparison.Ordinal));
            Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("/articles/almaty-janvier-2022/", "NewsArticle")]
    [InlineData("/glossaire/csto/otsc/", "DefinedTerm")]
    [InlineData("/en/glossary/csto/", "DefinedTermSet")]
    [InlineData("/en/glossary/csto/otsc/", "BreadcrumbList")]
    public void A_page_says_what_it_is_to_machines(string address, string type)
    {
        var types = site.Page(address).QuerySelectorAll("script[type='application/ld+json']").Select(script => JsonDocument.Parse(script.TextContent).RootElement.GetProperty("@type").GetString());

        Assert.Contains(type, types);
    }

    [Fact]
    public void A_byline_is_told_to_machines_as_it_is_written_and_makes_nobody_a_person()
    {
        var article = site.Page("/articles/almaty-janvier-2022/").QuerySelectorAll("script[type='application/ld+json']")
            .Select(script => JsonDocument.Parse(script.TextContent).RootElement).Single(data => data.GetProperty("@type").ValueEquals("NewsArticle"));

        Assert.StartsWith("Reuters", article.GetProperty("creditText").GetString(), StringComparison.Ordinal);
        Assert.False(article.TryGetProperty("author", out _));
    }

    [Fact]
    public void The_article_names_the_terms_that_it_mentions_to_machines()
    {
        var article = site.Page("/articles/almaty-janvier-2022/");
        using var json = JsonDocument.Parse(article.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var mentioned = json.RootElement.GetProperty("mentions").EnumerateArray().Select(term => new Uri(term.GetProperty("url").GetString()!).AbsolutePath).ToHashSet();

        Assert.All(
            article.QuerySelectorAll(".article-body a.term").Where(link => link.Closest("[data-added]") is null),
            link => Assert.Contains(link.GetAttribute("href")!, mentioned));
    }

    [Theory]
    [InlineData("/articles/almaty-janvier-2022/")]
    [InlineData("/en/articles/almaty-janvier-2022/")]
    public void The_article_s_words_equal_the_seed_s(string address)
    {
        var body = (IElement)site.Page(address).QuerySelector(".article-body")!.Clone();
        foreach (var added in body.QuerySelectorAll("[data-added]"))
        {
            added.Remove();
        }

        var seed = File.ReadAllText(Directory.GetFiles(Path.Combine(Repository.Root, "seeds")).Single());

        Assert.Equal("fr", body.GetAttribute("lang"));
        Assert.Equal(Words(seed), Words(body.TextContent));
    }

    [Fact]
    public void The_sitemap_lists_every_page_but_the_one_for_errors()
    {
        var listed = XDocument.Parse(site.Text("sitemap.xml")).Descendants("{http://www.sitemaps.org/schemas/sitemap/0.9}loc").Select(loc => new Uri(loc.Value).AbsolutePath);

        Assert.Equal(site.Addresses.Where(address => address != "/404.html"), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_feed_s_entries_lead_to_pages()
    {
        var entries = XDocument.Parse(site.Text("feed.xml")).Descendants("{http://www.w3.org/2005/Atom}entry").ToList();

        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.NotNull(site.FileAt(new Uri(entry.Element("{http://www.w3.org/2005/Atom}id")!.Value).AbsolutePath)));
        Assert.False(site.Has("en/feed.xml"), "no article is written in English");
    }

    [Fact]
    public void The_glossaries_are_published_as_skos()
    {
        using var json = JsonDocument.Parse(site.Text("glossaire.jsonld"));
        var concepts = json.RootElement.GetProperty("@graph").EnumerateArray().Where(node => node.GetProperty("type").GetString() == "skos:Concept").ToList();

        Assert.Equal(site.Result.Counts.Concepts, concepts.Count);
        Assert.All(concepts, concept => Assert.NotNull(site.FileAt(new Uri(concept.GetProperty("id").GetString()!).AbsolutePath)));
    }

    [Fact]
    public void A_text_in_another_language_than_its_page_is_marked()
    {
        Assert.NotNull(site.Page("/en/articles/almaty-janvier-2022/").QuerySelector("h1 [lang=fr], h1[lang=fr]"));
        Assert.Contains(site.Page("/en/glossary/csto/otsc/").QuerySelectorAll(".mentions [lang=fr]"), element => element.TextContent.Contains("OTSC", StringComparison.Ordinal));
    }

    private static List<string> Words(string text) => [.. WordPattern().Matches(text.Normalize()).Select(match => match.Value)];

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WordPattern();

    // Mozilla's Readability 0.6.0, unlikelyCandidates and okMaybeItsACandidate: what Firefox's reader view goes by.
    [GeneratedRegex("-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex LeftOut();

    [GeneratedRegex("and|article|body|column|content|main|shadow", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Kept();
}
