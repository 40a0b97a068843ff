using Microsoft.Playwright;

namespace Explainer.Benchmarks.Preview;

/// <summary>A page in Debian's Chromium that notes when it is on the screen.</summary>
internal sealed class ReloadingWindow : IAsyncDisposable
{
    private const string Executable = "/usr/bin/chromium";

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    // The frame after the one in which the text was first laid out has been drawn.
    private const string NoteWhenShown = """
        addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => requestAnimationFrame(() => {
          window.shownAt = performance.timeOrigin + performance.now();
        })));
        """;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly IPage _page;

    private ReloadingWindow(IPlaywright playwright, IBrowser browser, IPage page) => (_playwright, _browser, _page) = (playwright, browser, page);

    public static async Task<ReloadingWindow> OpenAsync(string address)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments, Timeout = 120_000 });
        var page = await browser.NewPageAsync();
        page.SetDefaultTimeout(120_000);
        await page.AddInitScriptAsync(NoteWhenShown);
        await page.GotoAsync(address);
        await page.WaitForFunctionAsync("() => document.documentElement.dataset.previewErrors === '0' && window.shownAt");
        return new ReloadingWindow(playwright, browser, page);
    }

    /// <summary>Milliseconds of reloads that nothing but the browser asks for.</summary>
    public async Task<IReadOnlyList<double>> ReloadsAsync(int count)
    {
        var times = new List<double>();
        for (var i = 0; i < count; i++)
        {
            await _page.ReloadAsync();
            await _page.WaitForFunctionAsync("() => document.documentElement.dataset.previewErrors === '0' && window.shownAt");
            times.Add(await _page.EvaluateAsync<double>("() => shownAt - performance.timeOrigin"));
        }

        return times;
    }

    /// <summary>Adds a word to the end of a file; milliseconds from before the write until the browser begins to load the page anew, and until it shows the word.</summary>
    public async Task<(double Reloaded, double Shown)> SaveAsync(string path, string word)
    {
        var text = await File.ReadAllTextAsync(path);
        var start = DateTime.UtcNow;
        await File.WriteAllTextAsync(path, $"{text}\n{word}\n");
        // The page that shows it has been told the state too, so that the next write finds it listening.
        await _page.WaitForFunctionAsync(
            "word => document.body?.innerText.includes(word) && window.shownAt && document.documentElement.dataset.previewErrors === '0'", word);
        var times = await _page.EvaluateAsync<double[]>("() => [performance.timeOrigin, shownAt]");
        var written = (start - DateTime.UnixEpoch).TotalMilliseconds;
        return (times[0] - written, times[1] - written);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
