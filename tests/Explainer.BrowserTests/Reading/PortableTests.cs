using Explainer.BrowserTests.Browsing;
using Explainer.Tests.Site;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Reading;

/// <summary>The portable copy of this repository's site, opened from the disk.</summary>
public sealed class PortableTests(Browser browser, PortableTests.Copy copy) : IClassFixture<PortableTests.Copy>
{
    /// <summary>The copy, written to a folder whose name a careless address would trip over.</summary>
    public sealed class Copy : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("explainer copy é#").FullName;

        public Copy()
        {
            foreach (var file in new BuiltSite(Repository.Root, new BuildSettings(Portable: true)).Result.Files)
            {
                var path = Path.Combine(_folder, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a file in the folder has a folder
                File.WriteAllBytes(path, file.Content.ToArray());
            }
        }

        public string AddressOf(string path) => new Uri(Path.Combine(_folder, path)).AbsoluteUri.Replace("#", "%23", StringComparison.Ordinal);

        public void Dispose() => Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_click_leads_from_page_to_page_on_the_disk()
    {
        await using var window = await browser.OpenAsync();
        await window.VisitAsync(copy.AddressOf("index.html"));
        await window.Page.Locator("main a[href^='articles/']").First.ClickAsync();
        await window.Page.Locator(".article-body a.term").First.ClickAsync();

        await Assertions.Expect(window.Page.Locator("h1")).ToBeVisibleAsync();
        Assert.EndsWith("/index.html", window.Page.Url, StringComparison.Ordinal);
        Assert.StartsWith("file:", window.Page.Url, StringComparison.Ordinal);
        Assert.Empty(window.Messages);
        Assert.All(window.Requests, address => Assert.StartsWith("file:", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Previews_open()
    {
        await using var window = await browser.OpenAsync();
        await window.VisitAsync(copy.AddressOf("articles/almaty-janvier-2022/index.html"));
        await window.Page.Locator(".article-body a.term").First.HoverAsync();

        await Assertions.Expect(window.Page.Locator(".card .card-definition")).ToBeVisibleAsync();
        Assert.Empty(window.Messages);
    }

    [Fact]
    public async Task Search_finds_and_leads_there()
    {
        await using var window = await browser.OpenAsync();
        await window.VisitAsync(copy.AddressOf("recherche/index.html"));
        await window.Page.Locator("#_search").FillAsync("OTSC");
        await window.Page.Locator(".results h2 a").First.ClickAsync();

        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("OTSC");
        Assert.Contains("/glossaire/csto/otsc/index.html", window.Page.Url, StringComparison.Ordinal);
        Assert.Empty(window.Messages);
    }
}
