using Explainer.BrowserTests.Browsing;
using Explainer.Tests.CommandLine.Previewing;
using Explainer.Tests.CommandLine.Serving;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Previewing;

/// <summary>What an editor sees in the browser while files are saved.</summary>
public sealed class PreviewTests(Browser browser)
{
    [Theory]
    [InlineData("input/articles/almaty.md", "Le premier texte.", "Un [lien](term:rien) de trop.", "7:4", "---")]
    [InlineData("input/glossaries/csto.yml", "definition", "defintion", "6:5", "prefLabel: {fr: OTSC}")]
    public async Task An_error_lies_over_the_last_good_page_with_its_lines_and_a_way_to_the_editor_until_it_is_mended(string path, string right, string wrong, string place, string beside)
    {
        using var site = new WrittenSite();
        await using var program = await site.PreviewAsync();
        await using var window = await OpenAsync(program, WrittenSite.ArticleAddress);
        var good = site.Folder.Read(path);

        site.Folder.With(path, good.Replace(right, wrong, StringComparison.Ordinal));
        var sheet = window.Page.Locator("explainer-preview .sheet");

        await Assertions.Expect(sheet.Locator("a.place").First).ToHaveTextAsync($"{path}:{place}");
        await Assertions.Expect(sheet.Locator("a.place").First).ToHaveAttributeAsync("href", $"vscode://file{site.Folder.PathOf(path)}:{place}");
        await Assertions.Expect(sheet.Locator(".here").First).ToContainTextAsync(wrong);
        await Assertions.Expect(sheet.Locator(".lines").First).ToContainTextAsync(beside);
        await Assertions.Expect(window.Page.Locator(".article-body")).ToContainTextAsync("Le premier texte.");

        site.Folder.With(path, good);

        await Assertions.Expect(sheet).ToHaveCountAsync(0);
        await Assertions.Expect(window.Page.Locator(".article-body")).ToContainTextAsync("Le premier texte.");
        Assert.Empty(window.Messages);
    }

    [Fact]
    public async Task A_hidden_error_comes_back_with_the_next_one()
    {
        using var site = new WrittenSite();
        await using var program = await site.PreviewAsync();
        await using var window = await OpenAsync(program, WrittenSite.ArticleAddress);
        var sheet = window.Page.Locator("explainer-preview .sheet");

        site.Write("Un [lien](term:rien).");
        await Assertions.Expect(sheet).ToBeVisibleAsync();
        await window.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(sheet).ToHaveCountAsync(0);
        site.Write("Un [lien](term:rien) et un [autre](term:nul).");

        await Assertions.Expect(sheet.Locator(".item")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_style_is_changed_and_changed_again_on_the_page_that_is_there()
    {
        using var site = new WrittenSite();
        await using var program = await site.PreviewAsync();
        await using var window = await OpenAsync(program, WrittenSite.ArticleAddress);
        var heading = window.Page.Locator("h1");
        await window.Page.EvaluateAsync("() => { window.kept = 'kept'; }");

        foreach (var color in (string[])["rgb(1, 2, 3)", "rgb(4, 5, 6)"])
        {
            site.Folder.With("theme/assets/site.css", $"h1 {{ color: {color} }}");
            await Assertions.Expect(heading).ToHaveCSSAsync("color", color);
        }

        await Assertions.Expect(window.Page.Locator("link[rel=stylesheet][href*='/theme/site.']")).ToHaveCountAsync(1);
        Assert.Equal("kept", await window.Page.EvaluateAsync<string>("() => window.kept"));
        Assert.Empty(window.Messages);
    }

    [Fact]
    public async Task What_was_read_stays_where_it_was_when_text_above_it_grows()
    {
        using var site = new WrittenSite();
        site.Write(Paragraphs());
        await using var program = await site.PreviewAsync();
        await using var window = await OpenAsync(program, WrittenSite.ArticleAddress);
        var read = window.Page.GetByText("Paragraphe 30 ");
        await read.EvaluateAsync("element => scrollTo({ top: scrollY + element.getBoundingClientRect().top, behavior: 'instant' })");
        var before = (await read.BoundingBoxAsync())!; // a visible paragraph has a box

        site.Write($"Un nouveau début. {Words}\n\n{Paragraphs()}");
        await Assertions.Expect(window.Page.Locator(".article-body")).ToContainTextAsync("Un nouveau début.");
        await ToldAsync(window);

        var after = (await read.BoundingBoxAsync())!; // a visible paragraph has a box
        Assert.Equal(before.Y, after.Y, tolerance: 2);
        Assert.True(await window.Page.EvaluateAsync<bool>("() => scrollY > 0"));
    }

    [Fact]
    public async Task What_check_finds_stands_in_a_corner_of_its_own_page_until_it_is_mended()
    {
        using var site = new WrittenSite();
        await using var program = await site.PreviewAsync();
        await using var article = await OpenAsync(program, WrittenSite.ArticleAddress);
        await using var home = await OpenAsync(program, "/");
        var corner = article.Page.Locator("explainer-preview .corner");

        site.Write("Une adresse [perdue](https://example.org/essai/glossaire/#rien).");
        await Assertions.Expect(corner.Locator("summary")).ToHaveTextAsync("1 finding");
        await corner.Locator("summary").ClickAsync();

        await Assertions.Expect(corner.Locator(".code")).ToHaveTextAsync("EX5020");
        await Assertions.Expect(corner.Locator(".message")).ToContainTextAsync("#rien");
        await Assertions.Expect(corner.Locator("a.place")).ToHaveAttributeAsync("href", $"vscode://file{site.Folder.PathOf("input/articles/almaty.md")}:1:1");
        await Assertions.Expect(home.Page.Locator("explainer-preview .corner")).ToHaveCountAsync(0);

        site.Write("Une adresse retrouvée.");

        await Assertions.Expect(corner).ToHaveCountAsync(0);
        Assert.Empty(article.Messages);
    }

    private const string Words = "Des mots qui remplissent une ligne, puis une autre, et une autre encore, jusqu’au bout de la page.";

    private static string Paragraphs() => string.Join("\n\n", Enumerable.Range(1, 60).Select(number => $"Paragraphe {number} du texte. {Words}"));

    /// <summary>A page of the site, once it has been told how things are.</summary>
    private async Task<Window> OpenAsync(RunningProgram program, string address)
    {
        var window = await browser.OpenAsync();
        await window.VisitAsync(new Uri(program.Address, address.TrimStart('/')).ToString());
        await ToldAsync(window);
        return window;
    }

    private static Task ToldAsync(Window window) => Assertions.Expect(window.Page.Locator("html")).ToHaveAttributeAsync("data-preview-errors", "0");
}
