using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>What a style sheet fetches is there, and on this site.</summary>
internal static class StyleSheets
{
    public static bool IsStyleSheet(string path) => path.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<Diagnostic> Check(SourceFile style, SiteFolder folder)
    {
        var from = folder.UrlOf(style.Path);
        foreach (var (span, address) in StyleAddresses.Find(style.Text))
        {
            var destination = folder.Resolve(address, from);
            if (Links.Problem(address, destination, folder) is { } problem)
            {
                yield return new Diagnostic(problem.Rule, style.LocationOf(span), $"'{StartTag.Shortened(address)}' {problem.Message}");
            }
            else if (destination.Kind == DestinationKind.Foreign)
            {
                yield return new Diagnostic(Rules.PageRequestLeaves, style.LocationOf(span),
                    $"This style sheet contacts {StartTag.Shortened(destination.Host)}; serve a copy from this site.");
            }
        }
    }
}
