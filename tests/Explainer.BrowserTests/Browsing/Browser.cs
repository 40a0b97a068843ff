using Explainer.BrowserTests.Browsing;
using Explainer.Tests.Site;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browser))]

namespace Explainer.BrowserTests.Browsing;

/// <summary>Debian's Chromium, started once, and this repository's site, built and served once.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    /// <summary>Long, because a loaded machine is slow and a wait ends as soon as what it waits for is there.</summary>
    private const float Patience = 60_000;

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _chromium;
    private SiteServer? _server;

    internal SiteServer Server => _server ?? throw new InvalidOperationException("A test asks for a window first.");

    internal BuiltSite Site => Server.Site;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Executable))
        {
            // A fixture cannot skip; each test says so when it asks for a window.
            return;
        }

        Assertions.SetDefaultExpectTimeout(Patience);
        _server = await SiteServer.StartAsync(new BuiltSite());
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments, Timeout = Patience });
    }

    /// <summary>An empty window with its own storage, on this repository's site or on another; skips the test where there is no Chromium.</summary>
    internal async Task<Window> OpenAsync(BrowserNewContextOptions? options = null, SiteServer? server = null)
    {
        if (_chromium is null)
        {
            SkipOrFail();
        }

        options ??= new();
        options.BaseURL = (server ?? Server).Origin;
        options.ViewportSize ??= new() { Width = 1440, Height = 900 };
        options.ReducedMotion ??= ReducedMotion.Reduce;
        var context = await _chromium!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return new Window(await context.NewPageAsync(), server ?? Server);
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    private static void SkipOrFail()
    {
        const string Missing = $"there is no {Executable}: nothing was tested in a browser";
        Assert.False(Environment.GetEnvironmentVariable("EXPLAINER_REQUIRE_BROWSER") == "1", Missing);
        Assert.Skip(Missing);
    }
}
