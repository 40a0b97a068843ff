using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Browsing;

/// <summary>One window of the browser, and what it said and asked for.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly SiteServer _server;

    public Window(IPage page, SiteServer server)
    {
        Page = page;
        _server = server;
        page.Console += (_, message) => Messages.Enqueue($"{page.Url}: {message.Type} {message.Text}");
        page.PageError += (_, error) => Messages.Enqueue($"{page.Url}: {error}");
        page.Request += (_, request) => Requests.Enqueue(request.Url);
    }

    public IPage Page { get; }

    /// <summary>What the console showed, violations of the policy and errors of scripts included.</summary>
    public ConcurrentQueue<string> Messages { get; } = new();

    /// <summary>Every address that was asked for.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Requests that left the site.</summary>
    public IEnumerable<string> Foreign => Requests.Where(address =>
        !address.StartsWith(_server.Origin + "/", StringComparison.Ordinal) && !address.StartsWith("data:", StringComparison.Ordinal) && address != "about:blank");

    /// <summary>Goes to an address of the site and waits until all that it needs is there.</summary>
    public async Task<IPage> VisitAsync(string address)
    {
        await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        return Page;
    }

    /// <summary>Waits until a link or a script has led to an address of the site.</summary>
    public async Task ArriveAsync(string? address)
    {
        Assert.NotNull(address);
        // Not Playwright's WaitForURL, which misses a page that arrives while it is being called.
        await Assertions.Expect(Page).ToHaveURLAsync(_server.Origin + address);
        await Page.WaitForLoadStateAsync();
    }

    public Task ResizeAsync(int width, int height = 900) => Page.SetViewportSizeAsync(width, height);

    /// <summary>How many pixels the page is wider than the window.</summary>
    public Task<int> SidewaysAsync() => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>The sum of all layout shifts since the page began to load, once two more frames have been drawn.</summary>
    public Task<double> ShiftAsync() => Page.EvaluateAsync<double>("""
        () => new Promise(resolve => {
          let sum = 0;
          const observer = new PerformanceObserver(list => list.getEntries().forEach(entry => { sum += entry.value; }));
          observer.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => {
            observer.takeRecords().forEach(entry => { sum += entry.value; });
            resolve(sum);
          }));
        })
        """);

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
