using System.Text;
using System.Xml.Linq;
using Explainer.Tests.Hostile;

namespace Explainer.Tests.Composing;

public sealed class FeedFileTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void A_time_of_day_reaches_the_feed_and_an_update_of_the_same_day_changes_it()
    {
        var entry = Assert.Single(Entries(("a", "lang: fr\ndate: \"2022-01-10T18:30:00+06:00\"\nupdated: \"2022-01-10T21:00:00+06:00\"")));

        Assert.Equal("2022-01-10T12:30:00Z", entry.Element(Atom + "published")?.Value);
        Assert.Equal("2022-01-10T15:00:00Z", entry.Element(Atom + "updated")?.Value);
    }

    [Fact]
    public void An_article_in_a_language_that_the_site_has_not_is_in_the_first_feed_and_says_its_language()
    {
        var entries = Entries(("a", "lang: fr\ndate: 2022"), ("b", "lang: de\ndate: 2021"), ("c", "lang: fr-CA\ndate: 2020"), ("d", "lang: en-GB\ndate: 2019"));

        Assert.Equal([null, "de", "fr-CA"], entries.Select(entry => entry.Attribute(XNamespace.Xml + "lang")?.Value));
    }

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/feed.xml/")]
    [InlineData("/sitemap.xml")]
    [InlineData("/_headers")]
    [InlineData("/manifest.json")]
    public void No_old_address_takes_a_made_files_place(string address)
    {
        var result = HostileSite.Build(("input/articles/a.md", $"---\ntitle: A\nlang: fr\ndate: 2022\nredirectFrom: [{address}]\n---\nUn.\n"));

        Assert.Empty(result.Files);
        Assert.Equal([Diagnostics.Rules.SameAddress], result.Diagnostics.Where(found => found.Severity == Diagnostics.Severity.Error).Select(found => found.Rule).Distinct());
    }

    private static IEnumerable<XElement> Entries(params (string Slug, string FrontMatter)[] articles)
    {
        var result = HostileSite.Build([.. articles.Select(article => ($"input/articles/{article.Slug}.md", $"---\ntitle: {article.Slug}\n{article.FrontMatter}\n---\nUn.\n"))]);
        return XDocument.Parse(Encoding.UTF8.GetString(result.Files.Single(file => file.Path == "feed.xml").Content.Span)).Root?.Elements(Atom + "entry") ?? [];
    }
}
