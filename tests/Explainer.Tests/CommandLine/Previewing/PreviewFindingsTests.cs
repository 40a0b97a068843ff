namespace Explainer.Tests.CommandLine.Previewing;

/// <summary>What is wrong with a page without stopping the build, on the page that it belongs to.</summary>
public sealed class PreviewFindingsTests
{
    [Fact]
    public async Task Findings_are_shown_on_the_page_that_they_belong_to()
    {
        using var site = new WrittenSite();
        site.Write("Le texte est \"là\".");
        await using var program = await site.PreviewAsync();
        using var article = await PageEvents.OfAsync(program, WrittenSite.ArticleAddress);
        using var home = await PageEvents.OfAsync(program, "/");

        var ofArticle = await article.NextAsync();
        var ofHome = await home.NextAsync();

        Assert.Contains(ofArticle.Findings, finding => finding.GetProperty("code").GetString() == "EX4012" && finding.GetProperty("line").GetInt32() == 7);
        Assert.DoesNotContain(ofHome.Findings, finding => finding.GetProperty("code").GetString() == "EX4012");
    }

    [Fact]
    public async Task A_finding_about_two_pages_is_on_the_one_that_it_stands_on_and_goes_when_the_other_is_mended()
    {
        using var site = new WrittenSite();
        const string Method = "---\ntitle: Méthode\nlang: fr\n---\nUn texte.\n";
        site.Folder.With("input/pages/methode.md", Method);
        site.Write("La [méthode](https://example.org/essai/methode/#la-suite).");
        await using var program = await site.PreviewAsync();
        using var article = await PageEvents.OfAsync(program, WrittenSite.ArticleAddress);
        using var method = await PageEvents.OfAsync(program, "/methode/");

        var found = await article.NextAsync(state => state.Findings.Count > 0);
        var beside = await method.NextAsync();
        site.Folder.With("input/pages/methode.md", Method + "\n## La suite\n\nEncore.\n");
        var mended = await article.NextAsync(state => state.Findings.Count == 0);

        var finding = Assert.Single(found.Findings);
        Assert.Equal("EX5020", finding.GetProperty("code").GetString());
        Assert.Equal("articles/almaty/index.html", finding.GetProperty("path").GetString());
        Assert.EndsWith("/input/articles/almaty.md:1:1", finding.GetProperty("editor").GetString(), StringComparison.Ordinal);
        Assert.Empty(beside.Findings);
        Assert.Equal(found.Page, mended.Page);
    }

    [Fact]
    public async Task A_finding_in_a_file_that_is_no_page_is_on_the_home_page()
    {
        using var site = new WrittenSite();
        site.Folder.With("theme/assets/more.css", "p { background: url(rien.png) }");
        await using var program = await site.PreviewAsync();
        using var home = await PageEvents.OfAsync(program, "/");

        var found = await home.NextAsync(state => state.Findings.Count > 0);

        Assert.Equal("EX5010", Assert.Single(found.Findings).GetProperty("code").GetString());
        Assert.Contains("more.", found.Findings[0].GetProperty("path").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_stay_while_there_is_an_error()
    {
        using var site = new WrittenSite();
        site.Write("Un [lien](https://example.org/essai/glossaire/#rien).");
        await using var program = await site.PreviewAsync();
        using var article = await PageEvents.OfAsync(program, WrittenSite.ArticleAddress);
        await article.NextAsync(state => state.Findings.Count > 0);

        site.Write("Un [lien](term:rien).");
        var wrong = await article.NextAsync();

        Assert.Single(wrong.Errors);
        Assert.Equal("EX5020", Assert.Single(wrong.Findings).GetProperty("code").GetString());
    }
}
