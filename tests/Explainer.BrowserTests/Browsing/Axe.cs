using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Browsing;

/// <summary>axe-core over the page in a window.</summary>
internal static class Axe
{
    private static readonly int[] Widths = [360, 768, 1440];

    /// <summary>There are no frames, so axe need not look for them in a page of its own.</summary>
    private static readonly AxeRunOptions Options = new() { Iframes = false, ResultTypes = [ResultType.Violations] };

    /// <summary>What axe finds in both schemes at three widths, a line for each.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(Window window)
    {
        var found = new List<string>();
        foreach (var width in Widths)
        {
            await window.ResizeAsync(width);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await window.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var result = await window.Page.RunAxe(Options);
                found.AddRange(result.Violations.SelectMany(violation => violation.Nodes, (violation, node) =>
                    $"{window.Page.Url} {width} {scheme}: {violation.Id}: {node.Target}: {node.Html}"));
            }
        }

        return found;
    }
}
