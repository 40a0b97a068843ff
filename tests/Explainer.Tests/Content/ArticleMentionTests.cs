using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Explainer.Tests.Content;

/// <summary>The article's forty-two mentions of what the glossaries explain, by paragraph of the document, each to its concept.</summary>
public sealed class ArticleMentionTests
{
    private const int ShortHeader = 12;

    private static readonly List<IElement> Paragraphs = ParagraphsOf("linking:\n  occurrence: section", "linking:\n  occurrence: all");

    public static TheoryData<int, string, string> Mentions { get; } = new()
    {
        // CSTO: 4
        { 6, "OTSC", "otsc" },
        { 6, "l'organisme", "otsc" },
        { 7, "OTSC", "otsc" },
        { 16, "OTSC", "otsc" },
        // Colour revolutions: 1
        { 11, "révolutions de couleur", "revolution-de-couleur" },
        // KNB: 3
        { 18, "Comité de sécurité nationale", "knb" },
        { 18, "KGB", "kgb" },
        { 19, "comité", "knb" },
        // People named: 14
        { 4, "Poutine", "vladimir-poutine" },
        { 6, "Poutine", "vladimir-poutine" },
        { 8, "Kassym-Jomart Tokayev", "kassym-jomart-tokayev" },
        { 13, "Nursultan Nazarbayev", "nursultan-nazarbayev" },
        { 13, "Tokayev", "kassym-jomart-tokayev" },
        { 14, "Tokayev", "kassym-jomart-tokayev" },
        { 16, "Tokayev", "kassym-jomart-tokayev" },
        { 19, "Tokayev", "kassym-jomart-tokayev" },
        { 19, "Karim Massimov", "karim-massimov" },
        { 19, "Masimov", "karim-massimov" },
        { 19, "Nazarbayev", "nursultan-nazarbayev" },
        { 21, "Akezhan Kazhegeldin", "akezhan-kazhegeldin" },
        { 21, "Tokayev", "kassym-jomart-tokayev" },
        { 21, "Nazarbayev", "nursultan-nazarbayev" },
        // People alluded to: 2
        { 11, "le dirigeant", "alexandre-loukachenko" },
        { 19, "le neveu de Nazarbayev", "samat-abish" },
        // Places: 18
        { 1, "Almaty", "almaty" },
        { 14, "Almaty", "almaty" },
        { 15, "Almaty", "almaty" },
        { 14, "la capitale", "astana" },
        { 3, "La place", "place-de-la-republique" },
        { 3, "bureau du maire", "akimat-d-almaty" },
        { 1, "Kazakhstan", "kazakhstan" },
        { 6, "Kazakhstan", "kazakhstan" },
        { 7, "Kazakhstan", "kazakhstan" },
        { 8, "Kazakhstan", "kazakhstan" },
        { 10, "Kazakhstan", "kazakhstan" },
        { 13, "Kazkahstan", "kazakhstan" },
        { 15, "Kazakhstan", "kazakhstan" },
        { 11, "Géorgie", "georgie" },
        { 11, "Ukraine", "ukraine" },
        { 11, "Kirghizstan", "kirghizstan" },
        { 11, "Arménie", "armenie" },
        { 11, "Belarus", "belarus" },
    };

    [Fact]
    public void There_are_forty_two_of_them_in_twenty_one_paragraphs()
    {
        Assert.Equal(42, Mentions.Count);
        Assert.Equal(21, Paragraphs.Count);
        Assert.Equal("TAKEOVER", Paragraphs[ShortHeader - 1].TextContent.Trim());
    }

    [Theory]
    [MemberData(nameof(Mentions))]
    public void A_mention_of_the_article_is_a_link_to_its_concept(int paragraph, string words, string concept)
    {
        var links = Paragraphs[paragraph - 1].QuerySelectorAll("a.term").Where(link => link.TextContent == words).ToList();

        Assert.Equal(concept, Assert.Single(links).GetAttribute("data-term"));
        Assert.EndsWith($"/{concept}/", links[0].GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_section_s_first_mention_is_linked_each_of_their_concepts_is_still_reached()
    {
        var linked = ParagraphsOf("linking:", "linking:").SelectMany(paragraph => paragraph.QuerySelectorAll("a.term")).Select(link => link.GetAttribute("data-term")).ToHashSet();

        Assert.All(Mentions.Select(row => row.Data.Item3).Distinct(), concept => Assert.Contains(concept, linked));
    }

    /// <summary>The paragraphs of the article as built, without what the generator added to them.</summary>
    private static List<IElement> ParagraphsOf(string settings, string others)
    {
        var built = SiteBuilder.Build(RepositoryContent.Replaced("input/site.yml", settings, others), new BuildSettings(), Theme.Theme.Render);
        var file = built.Files.Single(file => file.Path == "articles/almaty-janvier-2022/index.html");
        var body = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Content.Span)).QuerySelector(".article-body")!;
        foreach (var added in body.QuerySelectorAll("[data-added]"))
        {
            added.Remove();
        }

        return [.. body.QuerySelectorAll("p")];
    }
}
