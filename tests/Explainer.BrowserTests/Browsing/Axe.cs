using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Browsing;

/// <summary>axe-core over the page in a window.</summary>
internal static class Axe
{
    private static readonly int[] Widths = [360, 768, 1440];

    private static readonly AxeRunOptions Options = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>What axe finds in both schemes at three widths, a line for each.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsEverywhereAsync(Window window)
    {
        var found = new List<string>();
        foreach (var width in Widths)
        {
            await window.ResizeAsync(width);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await window.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                found.AddRange((await ViolationsAsync(window)).Select(violation => $"{width} px, {scheme}: {violation}"));
            }
        }

        return found;
    }

    /// <summary>What axe finds in the window as it is.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(Window window)
    {
#pragma warning disable CS0618 // What is to take its place opens a second page to gather what it found in frames; there are none here.
        var result = await window.Page.Locator("html").RunAxeLegacy(Options);
#pragma warning restore CS0618
        return [.. result.Violations.SelectMany(violation => violation.Nodes, (violation, node) => $"{window.Page.Url}: {violation.Id}: {node.Target}: {node.Html}")];
    }
}
