using Explainer.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Reading;

/// <summary>The sheet from below that a tap on a term opens on a touch screen.</summary>
public sealed class SheetTests(Browser browser)
{
    private const string Article = "/articles/almaty-janvier-2022/";

    [Fact]
    public async Task A_tap_on_a_term_opens_the_sheet_and_stays_on_the_page()
    {
        await using var window = await OpenAsync();
        await Term(window).TapAsync();

        await Assertions.Expect(Sheet(window)).ToBeVisibleAsync();
        await Assertions.Expect(Sheet(window).Locator(".card-label")).ToBeFocusedAsync();
        await Assertions.Expect(Sheet(window).Locator(".card-definition")).Not.ToBeEmptyAsync();
        var box = (await Sheet(window).BoundingBoxAsync())!;
        Assert.Equal(800, box.Y + box.Height, tolerance: 1);
        Assert.EndsWith(Article, window.Page.Url, StringComparison.Ordinal);
        // axe waits by the clock.
        await window.Page.Clock.ResumeAsync();
        Assert.Empty(await Axe.ViolationsAsync(window));
        Assert.Empty(window.Messages);
    }

    [Fact]
    public async Task The_sheet_s_link_leads_to_the_term_s_page()
    {
        await using var window = await OpenAsync();
        var address = await Term(window).GetAttributeAsync("href");
        await Term(window).TapAsync();
        await Assertions.Expect(Sheet(window).Locator(".card-label")).ToBeFocusedAsync();
        await Sheet(window).Locator(".card-more a").TapAsync();

        await window.ArriveAsync(address);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_sheet_closes_by_its_button_and_by_Escape_and_the_focus_comes_back(bool button)
    {
        await using var window = await OpenAsync();
        await Term(window).TapAsync();
        await Assertions.Expect(Sheet(window)).ToBeVisibleAsync();
        await (button ? Sheet(window).Locator("button").TapAsync() : window.Page.Keyboard.PressAsync("Escape"));

        await Assertions.Expect(Sheet(window)).ToBeHiddenAsync();
        await Assertions.Expect(Term(window)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Switched_off_a_tap_leads_to_the_page_at_once()
    {
        await using var window = await OpenAsync();
        await window.Page.Locator("[data-setting=previews]").TapAsync();
        var address = await Term(window).GetAttributeAsync("href");
        await Term(window).TapAsync();

        await window.ArriveAsync(address);
    }

    private static ILocator Sheet(Window window) => window.Page.Locator("dialog.term-sheet");

    private static ILocator Term(Window window) => window.Page.Locator(".article-body > p a.term").First;

    private async Task<Window> OpenAsync()
    {
        var window = await browser.OpenAsync(new() { HasTouch = true, IsMobile = true, ViewportSize = new() { Width = 360, Height = 800 } });
        // A loaded machine may take longer than a reader would wait; here the clock stands still meanwhile.
        await window.Page.Clock.InstallAsync();
        await window.VisitAsync(Article);
        await window.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddDays(1));
        return window;
    }
}
