using Explainer.BrowserTests.Browsing;

namespace Explainer.BrowserTests.Reading;

/// <summary>How pages fit their window.</summary>
public sealed class WidthTests(Browser browser)
{
    public static TheoryData<string> Kinds => PageKinds.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task No_page_is_wider_than_its_window(string kind)
    {
        await using var window = await browser.OpenAsync();
        foreach (var address in PageKinds.Addresses(browser.Site, kind))
        {
            await window.VisitAsync(address);
            foreach (var width in new[] { 320, 360, 768, 991, 992, 1440, 2560 })
            {
                await window.ResizeAsync(width);
                Assert.True(await window.SidewaysAsync() <= 0, $"{address} at {width} px");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_moves_while_a_page_loads(string kind)
    {
        foreach (var width in new[] { 360, 1440 })
        {
            await using var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
            foreach (var address in PageKinds.Addresses(browser.Site, kind))
            {
                await window.VisitAsync(address);
                Assert.True(await window.ShiftAsync() == 0, $"{address} at {width} px");
            }
        }
    }

    [Fact]
    public async Task Lines_of_the_article_hold_45_to_75_characters_where_there_is_room()
    {
        await using var window = await browser.OpenAsync();
        await window.VisitAsync("/articles/almaty-janvier-2022/");
        var measure = await window.Page.EvaluateAsync<double>("""
            () => {
              const paragraph = [...document.querySelectorAll('.article-body > p')].sort((one, other) => other.textContent.length - one.textContent.length)[0];
              const lines = Math.round(paragraph.getBoundingClientRect().height / parseFloat(getComputedStyle(paragraph).lineHeight));
              return paragraph.textContent.length / lines;
            }
            """);

        Assert.InRange(measure, 45, 75);
    }
}
