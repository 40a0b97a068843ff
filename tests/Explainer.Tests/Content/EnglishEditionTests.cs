using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Explainer.Tests.Site;

namespace Explainer.Tests.Content;

/// <summary>The English edition is complete: what stays French on it says so by its lang attribute.</summary>
public sealed partial class EnglishEditionTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public void No_text_of_an_English_page_is_French_unless_it_is_marked()
    {
        var french = new List<string>();
        var seen = 0;
        foreach (var address in site.Addresses.Where(address => address.StartsWith("/en/", StringComparison.Ordinal)))
        {
            foreach (var text in TextsIn(site.Page(address).Body!, "en"))
            {
                seen++;
                if (IsFrench(text))
                {
                    french.Add($"{address}: {text.Data.Trim()}");
                }
            }
        }

        Assert.True(seen > 5000, $"only {seen} texts were seen");
        Assert.True(french.Count == 0, string.Join('\n', french));
    }

    [Fact]
    public void French_would_be_noticed()
    {
        var noticed = TextsIn(site.Page("/glossaire/csto/otsc/").Body!, "fr").Count(IsFrench);

        Assert.InRange(noticed, 30, int.MaxValue);
    }

    [Fact]
    public void The_article_s_own_text_and_the_French_mentions_of_a_term_are_marked()
    {
        Assert.Equal("fr", site.Page("/en/articles/almaty-janvier-2022/").QuerySelector(".article-body")!.GetAttribute("lang"));
        Assert.All(
            site.Page("/en/glossary/csto/otsc/").QuerySelectorAll(".mentions a[href^='/glossaire/'] mark"),
            mark => Assert.Equal("fr", mark.Closest("[lang]")!.GetAttribute("lang")));
    }

    private static IEnumerable<IText> TextsIn(IElement body, string language) => body.Descendants<IText>()
        .Where(text => text.ParentElement is { } parent && parent.LocalName is not ("script" or "style")
            && parent.Closest("[lang]")!.GetAttribute("lang") == language); // html has its lang on every page

    /// <summary>« Coup d’état » and « et al. » are English too.</summary>
    private static bool IsFrench(IText text) => FrenchPattern().IsMatch(BorrowedPattern().Replace(text.Data, ""));

    /// <summary>Guillemets, elisions, and small words that English has not.</summary>
    [GeneratedRegex(@"[«»]|\b(?:[ldnsjcm]|qu)’\p{Ll}|\b(?:le|les|des|du|une|est|dans|pour|sur|avec|aux|et|qui|que|ses|cette|leur|été)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex FrenchPattern();

    [GeneratedRegex(@"coups? d’[eé]tat|\bet al\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex BorrowedPattern();
}
