using Explainer.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Reading;

/// <summary>Light and dark, by the system's preference and by the switch.</summary>
public sealed class SchemeTests(Browser browser)
{
    private const string Article = "/articles/almaty-janvier-2022/";

    [Theory]
    [InlineData(ColorScheme.Light, false)]
    [InlineData(ColorScheme.Dark, true)]
    public async Task A_page_follows_the_system(ColorScheme preference, bool dark)
    {
        await using var window = await browser.OpenAsync(new() { ColorScheme = preference });
        await window.VisitAsync(Article);

        Assert.Equal(dark, await IsDarkAsync(window));
        await Assertions.Expect(Switch(window)).ToHaveAttributeAsync("aria-pressed", dark ? "true" : "false");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_switch_turns_the_scheme_over_and_is_remembered_on_other_pages(ColorScheme preference)
    {
        var dark = preference == ColorScheme.Light;
        await using var window = await browser.OpenAsync(new() { ColorScheme = preference });
        await window.VisitAsync(Article);
        await Switch(window).ClickAsync();
        Assert.Equal(dark, await IsDarkAsync(window));

        await window.VisitAsync("/glossaire/");

        Assert.Equal(dark, await IsDarkAsync(window));
        await Assertions.Expect(Switch(window)).ToHaveAttributeAsync("aria-pressed", dark ? "true" : "false");
        Assert.Empty(window.Messages);
    }

    [Fact]
    public async Task Turned_back_the_page_follows_the_system_again()
    {
        await using var window = await browser.OpenAsync(new() { ColorScheme = ColorScheme.Light });
        await window.VisitAsync(Article);
        await Switch(window).ClickAsync();
        await Switch(window).ClickAsync();
        Assert.False(await IsDarkAsync(window));

        await window.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        Assert.True(await IsDarkAsync(window));
        await Assertions.Expect(Switch(window)).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task The_switch_has_a_name_and_obeys_the_keyboard()
    {
        await using var window = await browser.OpenAsync(new() { ColorScheme = ColorScheme.Light });
        await window.VisitAsync(Article);
        await Switch(window).FocusAsync();
        await window.Page.Keyboard.PressAsync("Space");

        Assert.True(await IsDarkAsync(window));
        await Assertions.Expect(Switch(window)).Not.ToHaveAccessibleNameAsync("");
    }

    private static ILocator Switch(Window window) => window.Page.Locator("[data-scheme-switch]");

    /// <summary>Whether the ground is darker than the letters on it.</summary>
    private static Task<bool> IsDarkAsync(Window window) => window.Page.EvaluateAsync<bool>("""
        () => {
          const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const brightness = colour => {
            context.fillStyle = colour;
            context.fillRect(0, 0, 1, 1);
            return context.getImageData(0, 0, 1, 1).data.slice(0, 3).reduce((sum, part) => sum + part);
          };
          const style = getComputedStyle(document.body);
          return brightness(style.backgroundColor) < brightness(style.color);
        }
        """);
}
