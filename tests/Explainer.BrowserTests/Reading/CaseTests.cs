using Explainer.BrowserTests.Browsing;
using Explainer.Diagnostics;
using Explainer.Tests.Site;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Reading;

/// <summary>Small sites, each a folder under Cases, with what strains a layout.</summary>
public sealed class CaseTests(Browser browser)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Explainer.BrowserTests", "Cases");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_page_of_a_case_stays_well_laid_out(string name)
    {
        var site = new BuiltSite(Path.Combine(Folder, name), new BuildSettings());
        Assert.DoesNotContain(site.Result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        await using var server = await SiteServer.StartAsync(site);
        await using var window = await browser.OpenAsync(server: server);
        var judged = new HashSet<Type>();
        foreach (var address in site.Addresses)
        {
            await window.VisitAsync(address);
            foreach (var width in new[] { 320, 768, 1440 })
            {
                await window.ResizeAsync(width);
                Assert.True(await window.SidewaysAsync() <= 0, $"{address} at {width} px");
                Assert.Empty(await Overlaps.BetweenAsync(window));
            }

            await window.ResizeAsync(360);
            await Assertions.Expect(window.Page.Locator("h1")).ToBeVisibleAsync();
            if (judged.Add(site.Kinds[address]))
            {
                // Once a kind: a case strains its pages in one way.
                Assert.Empty(await Axe.ViolationsAsync(window));
            }
        }

        Assert.Empty(window.Messages);
        Assert.Empty(window.Foreign);
    }
}
