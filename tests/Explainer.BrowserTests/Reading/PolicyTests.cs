using Explainer.BrowserTests.Browsing;

namespace Explainer.BrowserTests.Reading;

/// <summary>What a page says to the console and asks of the network.</summary>
public sealed class PolicyTests(Browser browser)
{
    [Fact]
    public async Task Every_page_is_silent_and_asks_nobody_else_and_fits_320_pixels()
    {
        await using var window = await browser.OpenAsync(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        var wide = new List<string>();
        foreach (var address in browser.Site.Addresses)
        {
            await window.VisitAsync(address);
            if (await window.SidewaysAsync() > 0)
            {
                wide.Add(address);
            }
        }

        Assert.Empty(window.Messages);
        Assert.Empty(window.Foreign);
        Assert.Empty(wide);
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_is_answered_by_the_site_s_own_page()
    {
        await using var window = await browser.OpenAsync();
        var answer = await window.Page.GotoAsync("/nulle/part/");

        Assert.Equal(404, answer!.Status);
        Assert.Equal(browser.Site.Page("/404.html").QuerySelector("h1")!.TextContent.Trim(), (await window.Page.InnerTextAsync("h1")).Trim());
        Assert.Empty(window.Foreign);
        Assert.DoesNotContain(window.Messages, message => message.Contains("Content Security Policy", StringComparison.Ordinal));
    }
}
