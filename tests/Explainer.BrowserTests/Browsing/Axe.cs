using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Browsing;

/// <summary>axe-core over the page in a window.</summary>
internal static class Axe
{
    private static readonly int[] Widths = [360, 768, 1440];

    private static readonly AxeRunOptions Everything = new() { ResultTypes = [ResultType.Violations] };

    private static readonly AxeRunOptions Colours = new() { ResultTypes = [ResultType.Violations], RunOnly = RunOnlyOptions.Tags("cat.color") };

    /// <summary>What axe finds in both schemes at three widths, a line for each.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsEverywhereAsync(Window window)
    {
        var found = new List<string>();
        foreach (var width in Widths)
        {
            await window.ResizeAsync(width);
            await window.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            found.AddRange((await ViolationsAsync(window)).Select(violation => $"{width} px: {violation}"));

            // The style sheet has nothing but colours that depends on the scheme.
            await window.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            found.AddRange((await ViolationsAsync(window, Colours)).Select(violation => $"{width} px, dark: {violation}"));
        }

        return found;
    }

    /// <summary>What axe finds in the window as it is.</summary>
    public static Task<IReadOnlyList<string>> ViolationsAsync(Window window) => ViolationsAsync(window, Everything);

    private static async Task<IReadOnlyList<string>> ViolationsAsync(Window window, AxeRunOptions options)
    {
#pragma warning disable CS0618 // What is to take its place opens a second page to gather what it found in frames; there are none here.
        var result = await window.Page.Locator("html").RunAxeLegacy(options);
#pragma warning restore CS0618
        return [.. result.Violations.SelectMany(violation => violation.Nodes, (violation, node) => $"{window.Page.Url}: {violation.Id}: {node.Target}: {node.Html}")];
    }
}
