using System.Text;
using AngleSharp.Html.Parser;
using Explainer.Tests.Composing.Care;

namespace Explainer.Tests.ThemePages;

public sealed class SourcesPageTests
{
    [Theory]
    [InlineData(30, "")]
    [InlineData(31, "A E Ж")]
    public void A_long_bibliography_is_cut_by_letters_that_lead_to_their_sources(int count, string letters)
    {
        var titles = new[] { "Aral", "[Étude]", "Жаңаөзен" };
        var sources = string.Concat(Enumerable.Range(0, count).Select(i => $"- {{id: s{i}, type: webpage, title: \"{titles[i % 3]} {i}\", URL: \"https://example.org/{i}\", language: fr, speaker: press}}\n"));
        var site = MarkedSite.French.With("input/sources.yml", sources).WithPage("Un texte.");
        var file = SiteBuilder.Build([.. site.Files, .. Explainer.Theme.Theme.Files], new BuildSettings(), Explainer.Theme.Theme.Render).Files.Single(file => file.Path == "sources/index.html").Made();
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Content.Span));
        var links = page.QuerySelectorAll(".letters a").ToList();

        Assert.Equal(letters, string.Join(' ', links.Select(link => link.TextContent)));
        Assert.Equal(count, page.QuerySelectorAll(".bibliography > li").Length);
        Assert.All(links, link => Assert.Equal(link.TextContent, page.GetElementById(link.GetAttribute("href")![1..])?.TextContent));
        Assert.All(page.QuerySelectorAll("section.letter"), section => Assert.Single(section.QuerySelectorAll(".title").Select(title => title.TextContent.TrimStart('[')[0]).Distinct()));
    }
}
