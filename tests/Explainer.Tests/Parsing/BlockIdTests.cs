using AngleSharp.Html.Parser;
using Explainer.Tests.Hostile;
using Explainer.Text;

namespace Explainer.Tests.Parsing;

public sealed class BlockIdTests
{
    [Theory]
    [InlineData("L’été à Nour-Soultan — « ça »", "l-ete-a-nour")]
    [InlineData("Œuvre, ǅemal et straße ŁÓDŹ", "oeuvre-ǆemal-et-strasse")]
    [InlineData("ÆØ mot\u00ADcoupé naïve œil cinquième", "aeo-mot-coupe-naive")]
    [InlineData("Никто не знает почему", "никто-не-знает-почему")]
    [InlineData("… —", "block")]
    public void An_id_is_made_of_the_first_words_whatever_their_normal_form(string words, string id)
    {
        Assert.Equal(id, IdOf(CanonicalForm.Composed(words)));
        Assert.Equal(id, IdOf(CanonicalForm.Decomposed(words)));
    }

    private static string? IdOf(string words)
    {
        var files = HostileSite.Build(("input/articles/a.md", HostileSite.Article(words))).Files;
        var page = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(files.Single(file => file.Path == "articles/a/index.html").Content.Span));
        return page.QuerySelector(".article-body > p")?.Id;
    }
}
