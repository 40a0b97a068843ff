using System.Diagnostics;
using System.Text;
using AngleSharp.Dom;
using Explainer.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Reading;

/// <summary>The article on paper.</summary>
public sealed class PrintTests(Browser browser)
{
    private const string Article = "/articles/almaty-janvier-2022/";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_whole_text_and_every_note_are_on_paper(bool scripted)
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = scripted });
        await window.VisitAsync(Article);
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Empty(await Blocks.UnseenAsync(window, ".article-body > :not([data-added])"));
        Assert.Empty(await Blocks.UnseenAsync(window, ".note-body p"));
        Assert.Empty(await Blocks.UnseenAsync(window, ".note-mark"));
        Assert.Empty(await Blocks.UnseenAsync(window, ".bibliography .title"));
        Assert.Equal("0 hidden", await window.Page.EvaluateAsync<string>("() => [...document.querySelectorAll('.note, .note-body')].filter(note => getComputedStyle(note).overflow === 'hidden' || getComputedStyle(note).maskImage !== 'none').length + ' hidden'"));
    }

    [Fact]
    public async Task A_reader_of_the_dark_scheme_prints_dark_on_light()
    {
        await using var window = await browser.OpenAsync(new() { ColorScheme = ColorScheme.Light });
        await window.VisitAsync(Article);
        await window.Page.Locator("[data-scheme-switch]").ClickAsync();
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("light", await window.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).colorScheme"));
    }

    [Fact]
    public async Task The_printed_file_holds_every_word()
    {
        await using var window = await browser.OpenAsync();
        await window.VisitAsync(Article);
        var folder = Directory.CreateTempSubdirectory("explainer-print-");
        var file = Path.Combine(folder.FullName, "article.pdf");
        await window.Page.PdfAsync(new() { Path = file, Format = "A4" });
        var printed = await WordsOfAsync(file);
        folder.Delete(recursive: true);

        var page = browser.Site.Page(Article);
        Assert.All(
            page.QuerySelectorAll(".article-body > :not([data-added]), .note-body p").Select(block => Words(WithoutAdded(block))),
            // A capital may be the style's.
            words => Assert.Contains(words, printed, StringComparison.OrdinalIgnoreCase));
        Assert.Empty(window.Messages);
    }

    private static string WithoutAdded(IElement block)
    {
        var copy = (IElement)block.Clone();
        foreach (var added in copy.QuerySelectorAll("[data-added], .note-back, sup").ToList())
        {
            added.Remove();
        }

        return copy.TextContent;
    }

    private static async Task<string> WordsOfAsync(string file)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/pdftotext"), "there is no pdftotext (Debian's poppler-utils): the printed file was not read back");
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/pdftotext", ["-raw", file, "-"]) { UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return Words(text);
    }

    /// <summary>Letters only: where lines break, and how, is the paper's own.</summary>
    private static string Words(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetter));
}
