using Explainer.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Reading;

/// <summary>Cards beside terms: WCAG 2.2, 1.4.13, content on hover or focus.</summary>
public sealed class CardTests(Browser browser)
{
    private const string Article = "/articles/almaty-janvier-2022/";

    /// <summary>Longer than anything waits before it opens or closes; it passes at once, the clock is ours.</summary>
    private const long Long = 10_000;

    [Fact]
    public async Task A_term_under_the_pointer_shows_its_label_kind_definition_and_the_way_on()
    {
        await using var window = await OpenAsync();
        Assert.DoesNotContain(window.Requests, address => address.Contains("/terms-", StringComparison.Ordinal));
        await HoverAsync(window);

        await Assertions.Expect(Card(window).Locator(".card-label")).Not.ToBeEmptyAsync();
        await Assertions.Expect(Card(window).Locator(".type")).Not.ToBeEmptyAsync();
        await Assertions.Expect(Card(window).Locator(".card-definition")).Not.ToBeEmptyAsync();
        Assert.Equal(await Term(window).GetAttributeAsync("href"), await Card(window).Locator(".card-more a").EvaluateAsync<string>("link => link.pathname"));
        Assert.Equal(0, await window.Page.Locator(".article-body .card").CountAsync());
        Assert.Empty(await Axe.ViolationsAsync(window));
        Assert.Empty(window.Messages);
        Assert.Empty(window.Foreign);
    }

    [Fact]
    public async Task The_pointer_can_move_into_the_card_and_the_card_stays_until_it_is_left()
    {
        await using var window = await OpenAsync();
        await HoverAsync(window);
        await Card(window).Locator(".card-definition").HoverAsync();
        await window.Page.Clock.RunForAsync(Long);
        await Assertions.Expect(Card(window)).ToBeVisibleAsync();

        await window.Page.Mouse.MoveAsync(5, 5);
        await window.Page.Clock.RunForAsync(Long);

        await Assertions.Expect(Card(window)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Escape_closes_the_card_and_the_pointer_that_stays_does_not_open_it_again()
    {
        await using var window = await OpenAsync();
        await HoverAsync(window);
        await window.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Card(window)).ToHaveCountAsync(0);

        await window.Page.Clock.RunForAsync(Long);

        await Assertions.Expect(Card(window)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_keyboard_s_focus_opens_the_card_the_term_is_described_by_it_and_Escape_closes_it()
    {
        await using var window = await OpenAsync();
        await FocusByKeyboardAsync(window);
        await window.Page.Clock.RunForAsync(Long);
        await Assertions.Expect(Card(window)).ToBeVisibleAsync();
        await Assertions.Expect(Card(window).Locator("#" + await Term(window).GetAttributeAsync("aria-describedby"))).ToHaveClassAsync("card-definition");

        await window.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(Card(window)).ToHaveCountAsync(0);
        await Assertions.Expect(Term(window)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_focus_that_goes_on_takes_the_card_with_it()
    {
        await using var window = await OpenAsync();
        await FocusByKeyboardAsync(window);
        await window.Page.Clock.RunForAsync(Long);
        await Assertions.Expect(Card(window)).ToBeVisibleAsync();
        await window.Page.Locator(".site-navigation a").First.FocusAsync();
        await window.Page.Clock.RunForAsync(Long);

        await Assertions.Expect(Card(window)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Cards_can_be_switched_off_and_that_is_remembered()
    {
        await using var window = await OpenAsync();
        await window.Page.Locator("[data-setting=previews]").ClickAsync();
        await Assertions.Expect(window.Page.Locator("[data-setting=previews]")).ToHaveAttributeAsync("aria-pressed", "false");
        await window.VisitAsync(Article);
        await Term(window).HoverAsync();
        await window.Page.Clock.RunForAsync(Long);
        await Assertions.Expect(Card(window)).ToHaveCountAsync(0);
        Assert.DoesNotContain(window.Requests, address => address.Contains("/terms-", StringComparison.Ordinal));

        await window.Page.Locator("[data-setting=previews]").ClickAsync();
        await HoverAsync(window);

        await Assertions.Expect(Card(window)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_card_stays_inside_a_narrow_window()
    {
        await using var window = await OpenAsync();
        await window.ResizeAsync(320);
        await HoverAsync(window);
        var box = (await Card(window).BoundingBoxAsync())!;

        Assert.InRange(box.X, 0, 320);
        Assert.InRange(box.X + box.Width, 0, 320);
        Assert.True(await window.SidewaysAsync() <= 0);
    }

    private static ILocator Card(Window window) => window.Page.Locator("aside.card");

    private static ILocator Term(Window window) => window.Page.Locator(".article-body > p a.term").First;

    private static async Task HoverAsync(Window window)
    {
        await Term(window).HoverAsync();
        await window.Page.Clock.RunForAsync(Long);
        await Assertions.Expect(Card(window)).ToBeVisibleAsync();
    }

    private static async Task FocusByKeyboardAsync(Window window)
    {
        await Term(window).FocusAsync();
        await window.Page.Keyboard.PressAsync("Shift+Tab");
        await window.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Term(window)).ToBeFocusedAsync();
    }

    private async Task<Window> OpenAsync()
    {
        var window = await browser.OpenAsync();
        await window.Page.Clock.InstallAsync();
        await window.VisitAsync(Article);
        return window;
    }
}
