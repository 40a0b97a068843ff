using Explainer.BrowserTests.Browsing;

namespace Explainer.BrowserTests.Reading;

/// <summary>axe, all of its rules, on each kind of page.</summary>
public sealed class AccessibilityTests(Browser browser)
{
    public static TheoryData<string> Kinds => PageKinds.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing_in_both_schemes_at_three_widths(string kind)
    {
        await using var window = await browser.OpenAsync();
        var addresses = PageKinds.Addresses(browser.Site, kind);
        await window.VisitAsync(addresses[0]);
        Assert.Empty(await Axe.ViolationsEverywhereAsync(window));

        // In its other languages a kind has the same colours and boxes.
        foreach (var address in addresses.Skip(1))
        {
            await window.VisitAsync(address);
            Assert.Empty(await Axe.ViolationsAsync(window));
        }
    }
}
