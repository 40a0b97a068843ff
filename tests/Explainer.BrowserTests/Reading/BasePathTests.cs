using Explainer.BrowserTests.Browsing;
using Explainer.Tests.Site;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Reading;

/// <summary>The site under a path, as project pages are published.</summary>
public sealed class BasePathTests(Browser browser, BasePathTests.Published published) : IClassFixture<BasePathTests.Published>
{
    private const string Prefix = "/some/path";

    public sealed class Published : IAsyncLifetime
    {
        private SiteServer? _server;

        internal SiteServer Server => _server ?? throw new InvalidOperationException("The fixture has started it.");

        public async ValueTask InitializeAsync() =>
            _server = await SiteServer.StartAsync(new BuiltSite(Repository.Root, new BuildSettings("https://example.org" + Prefix)), Prefix);

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/articles/almaty-janvier-2022/")]
    [InlineData("/glossaire/csto/otsc/")]
    [InlineData("/chronologie/")]
    [InlineData("/nowhere/")]
    public async Task Nothing_is_asked_for_outside_the_path(string address)
    {
        await using var window = await browser.OpenAsync(server: published.Server);
        await window.VisitAsync(Prefix + address);

        Assert.NotEmpty(window.Requests);
        Assert.All(window.Requests, request => Assert.StartsWith($"{published.Server.Origin}{Prefix}/", request, StringComparison.Ordinal));
        // The style sheet was found: a browser's own margin is gone.
        Assert.NotEqual("8px", await window.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).marginLeft"));
    }

    [Fact]
    public async Task Previews_and_search_work_there_too()
    {
        await using var window = await browser.OpenAsync(server: published.Server);
        await window.VisitAsync(Prefix + "/articles/almaty-janvier-2022/");
        await window.Page.Locator(".article-body a.term").First.HoverAsync();
        await Assertions.Expect(window.Page.Locator(".card .card-definition")).ToBeVisibleAsync();

        await window.VisitAsync(Prefix + "/recherche/");
        await window.Page.Locator("#_search").FillAsync("OTSC");
        await window.Page.Locator(".results h2 a").First.ClickAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("OTSC");

        Assert.Equal($"{published.Server.Origin}{Prefix}/glossaire/csto/otsc/", window.Page.Url.Split('#')[0]);
        Assert.Empty(window.Messages);
    }
}
