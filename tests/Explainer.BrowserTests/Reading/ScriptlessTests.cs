using Explainer.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Reading;

/// <summary>The site with JavaScript switched off.</summary>
public sealed class ScriptlessTests(Browser browser)
{
    private const string Article = "/articles/almaty-janvier-2022/";

    [Theory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task Every_word_of_the_article_is_seen(int width)
    {
        await using var window = await OpenAsync(width);
        await window.VisitAsync(Article);

        Assert.Empty(await Blocks.UnseenAsync(window, ".article-body > :not([data-added])"));
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task Every_note_opens_and_its_words_are_seen(int width)
    {
        await using var window = await OpenAsync(width);
        await window.VisitAsync(Article);
        var notes = await window.Page.Locator("details.note").AllAsync();
        Assert.NotEmpty(notes);
        foreach (var note in notes)
        {
            await note.Locator("summary").PressAsync("Enter");
            await Assertions.Expect(note).ToHaveAttributeAsync("open", "");
            await Assertions.Expect(note.Locator(".note-body")).ToBeVisibleAsync();
        }

        Assert.Empty(await Blocks.UnseenAsync(window, ".note-body p"));
    }

    [Fact]
    public async Task A_number_in_the_text_leads_to_its_note_and_shows_it()
    {
        await using var window = await OpenAsync(360);
        await window.VisitAsync(Article);
        var reference = window.Page.Locator(".article-body a[href^='#_note-']:not(.note-back)").First;
        var note = await reference.GetAttributeAsync("href");
        await reference.ClickAsync();

        await Assertions.Expect(window.Page.Locator(note + " .note-body")).ToBeInViewportAsync();
        Assert.Empty(await Blocks.UnseenAsync(window, note + " .note-body p"));
    }

    [Fact]
    public async Task A_term_leads_to_its_page()
    {
        await using var window = await OpenAsync(360);
        await window.VisitAsync(Article);
        var term = window.Page.Locator(".article-body > p a.term").First;
        var address = await term.GetAttributeAsync("href");
        await term.ClickAsync();
        await window.ArriveAsync(address);

        await Assertions.Expect(window.Page.Locator("h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_article_ends_with_its_terms_and_what_they_mean()
    {
        await using var window = await OpenAsync(360);
        await window.VisitAsync(Article);
        var linked = await window.Page.Locator(".article-body > :not([data-added]) a.term").EvaluateAllAsync<string[]>("links => links.map(link => link.pathname)");
        var explained = await window.Page.Locator("dl.terms dt a").EvaluateAllAsync<string[]>("links => links.map(link => link.pathname)");

        Assert.Empty(linked.Except(explained, StringComparer.Ordinal));
        Assert.Empty(await Blocks.UnseenAsync(window, "dl.terms :is(dt, dd)"));
    }

    [Fact]
    public async Task Nothing_is_offered_that_would_need_a_script()
    {
        await using var window = await OpenAsync(1440);
        foreach (var address in new[] { "/", Article, "/chronologie/" })
        {
            await window.VisitAsync(address);

            Assert.Equal(0, await window.Page.Locator("button:visible").CountAsync());
        }
    }

    [Fact]
    public async Task The_main_pages_are_reached_from_each_other()
    {
        await using var window = await OpenAsync(360);
        await window.VisitAsync(Article);
        var navigation = window.Page.Locator(".site-navigation a");
        for (var i = 0; i < await navigation.CountAsync(); i++)
        {
            var address = await navigation.Nth(i).GetAttributeAsync("href");
            await navigation.Nth(i).ClickAsync();
            await window.ArriveAsync(address);
            await Assertions.Expect(window.Page.Locator("h1")).ToBeVisibleAsync();
        }
    }

    private Task<Window> OpenAsync(int width) => browser.OpenAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = width, Height = 800 } });
}
