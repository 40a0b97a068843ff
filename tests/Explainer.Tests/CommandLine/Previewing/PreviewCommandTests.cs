using System.Net;
using AngleSharp.Html.Parser;
using Explainer.CommandLine;
using Explainer.Tests.CommandLine.Serving;

namespace Explainer.Tests.CommandLine.Previewing;

public sealed class PreviewCommandTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_is_the_builds_own_and_a_script_that_no_build_writes()
    {
        using var site = new WrittenSite();
        await using var program = await site.PreviewAsync("--open");
        var shown = await GetAsync(program, WrittenSite.ArticleAddress);
        CommandLineProgram.Run(["build", "-q", "-o", "built"], TextWriter.Null, TextWriter.Null, site.Folder.Root, _ => null);
        var built = site.Folder.Read("built/articles/almaty/index.html");

        var scripts = new HtmlParser().ParseDocument(shown).QuerySelectorAll("script[src^='/_preview/']");
        var without = scripts.Aggregate(shown, (text, script) => text.Replace(script.OuterHtml.Replace("=\"\"", "", StringComparison.Ordinal) + "\n", "", StringComparison.Ordinal));

        Assert.Equal(2, scripts.Length);
        Assert.Equal(built, without);
        Assert.DoesNotContain("_preview", built, StringComparison.Ordinal);
        Assert.Equal(["built", "input"], site.Folder.Entries());
        Assert.Single(program.Opened);
        foreach (var script in scripts)
        {
            Assert.Contains("use strict", await GetAsync(program, "", script.GetAttribute("src")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_headers_of_the_site_are_sent()
    {
        using var site = new WrittenSite();
        await using var program = await site.PreviewAsync();
        using var client = new HttpClient();

        using var answer = await client.GetAsync(program.Address, Token);
        using var missing = await client.GetAsync(new Uri(program.Address, "nothing/"), Token);

        Assert.Contains("connect-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("_preview/preview.js", await missing.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_file_is_told_to_its_page_and_not_to_pages_that_stay_the_same()
    {
        using var site = new WrittenSite();
        site.Folder.With("input/pages/methode.md", "---\ntitle: Méthode\nlang: fr\n---\nUn texte.\n");
        await using var program = await site.PreviewAsync();
        using var article = await PageEvents.OfAsync(program, WrittenSite.ArticleAddress);
        using var method = await PageEvents.OfAsync(program, "/methode/");
        var (before, beside) = (await article.NextAsync(), await method.NextAsync());

        site.Write("Le second texte.");
        var after = await article.NextAsync();
        site.Folder.With("input/pages/methode.md", "---\ntitle: Méthode\nlang: fr\n---\nUn autre texte.\n");
        var changed = await method.NextAsync();

        Assert.NotEqual(before.Page, after.Page);
        Assert.NotEqual(beside.Page, changed.Page);
        var page = await GetAsync(program, WrittenSite.ArticleAddress);
        Assert.Contains("Le second texte.", page, StringComparison.Ordinal);
        Assert.Contains($"data-page=\"{after.Page}\"", page, StringComparison.Ordinal);
        // What the other page heard first is the second save.
        Assert.Contains($"data-page=\"{changed.Page}\"", await GetAsync(program, "/methode/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_style_changes_without_a_new_page()
    {
        await using var article = await PreviewedArticle.OpenAsync();

        article.Site.Folder.With("theme/assets/site.css", "p { color: red }");
        var (before, after) = (article.First, await article.NextAsync());

        Assert.Equal(before.Page, after.Page);
        Assert.NotEqual(before.Styles, after.Styles);
        Assert.Contains("/essai/theme/site.css", after.Styles, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_is_shown_with_its_place_over_the_last_good_page_and_vanishes_when_mended()
    {
        await using var article = await PreviewedArticle.OpenAsync();
        var (site, before) = (article.Site, article.First);

        site.Write("Une ligne.\n\nUn [lien](term:rien) de trop.");
        var wrong = await article.NextAsync(state => state.Errors.Count > 0);
        var page = await GetAsync(article.Program, WrittenSite.ArticleAddress);
        site.Write("Le premier texte.");
        var mended = await article.NextAsync(state => state.Errors.Count == 0);

        var error = Assert.Single(wrong.Errors);
        Assert.Equal("input/articles/almaty.md", error.GetProperty("path").GetString());
        Assert.Equal((9, 4), (error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32()));
        Assert.Equal("Un [lien](term:rien) de trop.", error.GetProperty("lines")[9 - error.GetProperty("first").GetInt32()].GetString());
        Assert.Equal($"vscode://file{site.Folder.PathOf("input/articles/almaty.md")}:9:4", error.GetProperty("editor").GetString());
        Assert.Contains("Le premier texte.", page, StringComparison.Ordinal);
        Assert.Equal(before.Page, wrong.Page);
        Assert.Equal(before.Page, mended.Page);
        Assert.Contains("input/articles/almaty.md(9,4): error", article.Program.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_starts_with_an_error_shows_it_and_comes_when_it_is_mended()
    {
        using var site = new WrittenSite();
        site.Folder.With("input/glossaries/bad.yml", "id: bad\n");
        await using var program = await site.PreviewAsync();
        using var client = new HttpClient();
        using var waiting = await client.GetAsync(new Uri(program.Address, "/"), Token);
        using var events = await PageEvents.OfAsync(program, "/");
        var wrong = await events.NextAsync();

        File.Delete(site.Folder.PathOf("input/glossaries/bad.yml"));
        var mended = await events.NextAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, waiting.StatusCode);
        Assert.Contains("_preview/preview.js", await waiting.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.NotEmpty(wrong.Errors);
        Assert.Empty(mended.Errors);
    }

    [Fact]
    public async Task Without_reload_pages_are_the_builds_own_and_still_the_newest()
    {
        using var site = new WrittenSite();
        await using var program = await site.PreviewAsync("--no-reload");
        var page = await GetAsync(program, WrittenSite.ArticleAddress);

        site.Write("Le second texte.");
        await program.LineAsync("pages");

        Assert.DoesNotContain("_preview", page, StringComparison.Ordinal);
        Assert.Contains("Le second texte.", await GetAsync(program, WrittenSite.ArticleAddress), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 404", await RawConnection.GetAsync(program.Port, "/_preview/events"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", HttpStatusCode.NotFound)]
    [InlineData("--drafts", HttpStatusCode.OK)]
    public async Task A_draft_is_there_only_when_asked_for(string option, HttpStatusCode status)
    {
        using var site = new WrittenSite();
        site.Folder.With("input/articles/later.md", WrittenSite.ArticleOf("Plus tard.").Replace("lang: fr", "lang: fr\ndraft: true", StringComparison.Ordinal));
        await using var program = await site.PreviewAsync(option.Length > 0 ? [option] : []);
        using var client = new HttpClient();

        using var answer = await client.GetAsync(new Uri(program.Address, "articles/later/"), Token);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task An_interrupt_ends_it_with_zero_while_a_page_listens()
    {
        using var site = new WrittenSite();
        await using var program = await site.PreviewAsync();
        using var events = await PageEvents.OfAsync(program, "/");
        await events.NextAsync();

        Assert.Equal(0, await program.InterruptAsync());
        Assert.Empty(program.Complained);
    }

    [Fact]
    public void A_folder_without_a_site_is_wrong_usage()
    {
        using var folder = new TemporaryFolder();
        using var error = new StringWriter();

        Assert.Equal((int)ExitStatus.WrongUsage, CommandLineProgram.Run(["preview"], TextWriter.Null, error, folder.Root, _ => null));
        Assert.Contains("input/site.yml", error.ToString(), StringComparison.Ordinal);
    }

    private static async Task<string> GetAsync(RunningProgram program, string address, string? fromRoot = null)
    {
        using var client = new HttpClient();
        return await client.GetStringAsync(new Uri(program.Address, fromRoot ?? address.TrimStart('/')), Token);
    }
}
