using System.Text;
using AngleSharp.Html.Parser;
using Explainer.Tests.Hostile;

namespace Explainer.Tests.Parsing;

public sealed class KeptFootnotesTests
{
    [Theory]
    [InlineData("[\u200D^1]: Des mots.")]
    [InlineData("[\u00AD^1]: Des mots.")]
    public void What_a_culture_does_not_see_before_the_sign_of_a_footnote_makes_it_none(string line)
    {
        var result = HostileSite.Build(("input/articles/a.md", HostileSite.Article("Un texte.\n\n" + line)));

        Assert.DoesNotContain(result.Diagnostics, found => found.Rule.Code == "EX1028");
        Assert.Equal(line, ParagraphsOf(result).Last());
    }

    [Theory]
    [InlineData("[^1]: Des mots.")]
    [InlineData("[ ^1]: Des mots.")]
    public void A_footnote_that_nothing_refers_to_is_reported(string line) => Assert.Contains(
        HostileSite.Build(("input/articles/a.md", HostileSite.Article("Un texte.\n\n" + line))).Diagnostics,
        found => found.Rule.Code == "EX1028");

    private static IEnumerable<string> ParagraphsOf(BuildResult result) => new HtmlParser()
        .ParseDocument(Encoding.UTF8.GetString(result.Files.Single(file => file.Path == "articles/a/index.html").Content.Span))
        .QuerySelectorAll(".article-body > p").Select(paragraph => paragraph.TextContent);
}
