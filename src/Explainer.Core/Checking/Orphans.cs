using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>Every page can be reached from the home page by links.</summary>
internal static class Orphans
{
    private const string Home = "index.html";

    public static IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        if (site.At(Home) is not { } home)
        {
            return site.Pages.IsEmpty || site.Folder.Has(Home)
                ? []
                : [new Diagnostic(Rules.PageOrphan, TextLocation.OfFile(Home), "The folder has no index.html at its root, so there is no way in; add a home page.")];
        }

        var reached = ReachedFrom(home, site);
        return from page in site.Pages
               where !page.IsApart && !reached.Contains(page)
               select new Diagnostic(Rules.PageOrphan, TextLocation.OfFile(page.Path),
                   $"No chain of links leads from the home page to {page.Address}; link it from a list, the navigation or a text.");
    }

    private static HashSet<PageSummary> ReachedFrom(PageSummary home, CheckedSite site)
    {
        var reached = new HashSet<PageSummary>(ReferenceEqualityComparer.Instance) { home };
        var ahead = new Queue<PageSummary>([home]);
        while (ahead.TryDequeue(out var page))
        {
            foreach (var link in page.Links)
            {
                if (link.IsFollowed && site.At(link.Destination) is { } next && reached.Add(next))
                {
                    ahead.Enqueue(next);
                }
            }
        }

        return reached;
    }
}
