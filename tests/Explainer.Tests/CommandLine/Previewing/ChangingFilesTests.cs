using Explainer.Tests.CommandLine.Serving;

namespace Explainer.Tests.CommandLine.Previewing;

/// <summary>What editors, file managers and Git do to a site's folder.</summary>
public sealed class ChangingFilesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_that_is_written_in_pieces_ends_as_its_last_piece_says()
    {
        await using var article = await PreviewedArticle.OpenAsync();
        var (site, before) = (article.Site, article.First);
        var path = site.Folder.PathOf("input/articles/almaty.md");

        await using (var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite))
        {
            foreach (var piece in WrittenSite.ArticleOf("Un texte en morceaux.").Chunk(5))
            {
                await file.WriteAsync(System.Text.Encoding.UTF8.GetBytes(piece), Token);
                await file.FlushAsync(Token);
            }
        }

        await article.NextAsync(state => state.Errors.Count == 0 && state.Page != before.Page);
        await ShowsAsync(article.Program, "articles/almaty/", "Un texte en morceaux.");
    }

    [Fact]
    public async Task A_file_that_is_replaced_as_editors_do_is_read()
    {
        await using var article = await PreviewedArticle.OpenAsync();
        var (site, before) = (article.Site, article.First);

        site.Folder.With("input/articles/.almaty.md.swp", WrittenSite.ArticleOf("Un texte de côté."));
        File.Move(site.Folder.PathOf("input/articles/.almaty.md.swp"), site.Folder.PathOf("input/articles/almaty.md"), overwrite: true);

        await article.NextAsync(state => state.Page != before.Page);
        await ShowsAsync(article.Program, "articles/almaty/", "Un texte de côté.");
    }

    [Fact]
    public async Task A_file_that_is_renamed_moves_its_page_and_one_that_is_deleted_takes_it_away()
    {
        using var site = new WrittenSite();
        await using var program = await site.PreviewAsync();
        using var old = await PageEvents.OfAsync(program, WrittenSite.ArticleAddress);
        using var renamed = await PageEvents.OfAsync(program, "/articles/astana/");
        var (before, missing) = (await old.NextAsync(), await renamed.NextAsync());

        File.Move(site.Folder.PathOf("input/articles/almaty.md"), site.Folder.PathOf("input/articles/astana.md"));
        var gone = await old.NextAsync(state => state.Page != before.Page);
        var there = await renamed.NextAsync(state => state.Page != missing.Page);
        File.Delete(site.Folder.PathOf("input/articles/astana.md"));
        var goneToo = await renamed.NextAsync(state => state.Page != there.Page);

        Assert.NotEqual(before.Page, there.Page);
        Assert.Equal(gone.Page.Length, goneToo.Page.Length);
    }

    [Fact]
    public async Task A_folder_that_goes_away_leaves_the_last_good_pages_and_is_followed_again_when_it_returns()
    {
        await using var article = await PreviewedArticle.OpenAsync();
        var (site, before) = (article.Site, article.First);

        Directory.Move(site.Folder.PathOf("input"), site.Folder.PathOf("aside"));
        await article.NextAsync(state => state.Errors.Count > 0);
        await ShowsAsync(article.Program, "articles/almaty/", "Le premier texte.");
        Directory.Move(site.Folder.PathOf("aside"), site.Folder.PathOf("input"));
        await article.NextAsync(state => state.Errors.Count == 0);
        site.Write("Le texte du retour.");
        await article.NextAsync(state => state.Page != before.Page);

        await ShowsAsync(article.Program, "articles/almaty/", "Le texte du retour.");
    }

    [Fact]
    public async Task A_folder_that_takes_the_place_of_the_whole_site_is_followed()
    {
        await using var article = await PreviewedArticle.OpenAsync();
        var (site, before) = (article.Site, article.First);
        using var other = new WrittenSite();
        using var aside = new TemporaryFolder();
        other.Write("Le texte d’un autre dossier.");

        Directory.Move(site.Folder.Root, aside.PathOf("site"));
        Directory.Move(other.Folder.Root, site.Folder.Root);
        Directory.CreateDirectory(other.Folder.Root); // for its end
        var replaced = await article.NextAsync(state => state.Page != before.Page && state.Errors.Count == 0);
        await ShowsAsync(article.Program, "articles/almaty/", "Le texte d’un autre dossier.");
        site.Write("Le texte suivant.");
        await article.NextAsync(state => state.Page != replaced.Page);

        await ShowsAsync(article.Program, "articles/almaty/", "Le texte suivant.");
    }

    [Fact]
    public async Task A_site_that_goes_away_leaves_the_last_good_pages_and_is_followed_again_when_it_returns()
    {
        await using var article = await PreviewedArticle.OpenAsync();
        var (site, before) = (article.Site, article.First);
        using var aside = new TemporaryFolder();

        Directory.Move(site.Folder.Root, aside.PathOf("site"));
        await article.NextAsync(state => state.Errors.Count > 0);
        await ShowsAsync(article.Program, "articles/almaty/", "Le premier texte.");
        Directory.Move(aside.PathOf("site"), site.Folder.Root);
        await article.NextAsync(state => state.Errors.Count == 0);
        site.Write("Le texte du retour.");
        await article.NextAsync(state => state.Page != before.Page);

        await ShowsAsync(article.Program, "articles/almaty/", "Le texte du retour.");
    }

    [Fact]
    public async Task A_theme_that_comes_later_is_followed_too()
    {
        await using var article = await PreviewedArticle.OpenAsync();
        var (site, before) = (article.Site, article.First);

        site.Folder.With("theme/assets/site.css", "p { color: red }");
        var red = await article.NextAsync(state => state.Styles != before.Styles);
        site.Folder.With("theme/assets/site.css", "p { color: green }");
        var green = await article.NextAsync(state => state.Styles != red.Styles);

        Assert.NotEqual(before.Styles, green.Styles);
    }

    [Fact]
    public async Task A_thousand_files_at_once_are_there_when_it_settles()
    {
        using var site = new WrittenSite();
        await using var program = await site.PreviewAsync();
        using var last = await PageEvents.OfAsync(program, "/articles/a999/");
        var missing = await last.NextAsync();

        for (var i = 0; i < 1000; i++)
        {
            site.Folder.With($"input/articles/a{i}.md", WrittenSite.ArticleOf($"Le texte {i}."));
        }

        await last.NextAsync(state => state.Page != missing.Page && state.Errors.Count == 0);
        await ShowsAsync(program, "articles/a999/", "Le texte 999.");
        Enumerable.Range(0, 1000).ToList().ForEach(i => File.Delete(site.Folder.PathOf($"input/articles/a{i}.md")));
        await last.NextAsync(state => state.Page == missing.Page);
    }

    private static async Task ShowsAsync(RunningProgram program, string address, string text)
    {
        using var client = new HttpClient();
        Assert.Contains(text, await client.GetStringAsync(new Uri(program.Address, address), Token), StringComparison.Ordinal);
    }
}
