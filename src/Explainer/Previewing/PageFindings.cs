using System.Collections.Immutable;
using Explainer.Composing;
using Explainer.Diagnostics;

namespace Explainer.CommandLine.Previewing;

/// <summary>Which findings an editor sees on which page.</summary>
public static class PageFindings
{
    private const string Home = "index.html";

    /// <summary>What the build found in what the page is made from, and what the last check of all pages found on it or between it and another.</summary>
    /// <param name="path">The page's file.</param>
    public static ImmutableArray<Diagnostic> Of(string path, PreviewState state)
    {
        if (state.Site is not { } site || site.PageAt(path) is not { } page)
        {
            return [];
        }

        var ofContent = state.Errors.IsEmpty
            ? state.Diagnostics.Where(diagnostic => IsOf(diagnostic, page, site))
            : [];
        return [.. ofContent, .. state.Findings.Where(finding => IsOn(path, finding, site))];
    }

    /// <summary>A finding about two pages is on both; one about a file that is no page, as a feed is, on the home page.</summary>
    private static bool IsOn(string path, Diagnostic finding, PreviewSite site) =>
        finding.Location.Path == path || finding.Related?.Path == path || (path == Home && site.PageAt(finding.Location.Path) is null);

    private static bool IsOf(Diagnostic diagnostic, Page page, PreviewSite site)
    {
        var source = diagnostic.Location.Path;
        if (page.Frame.SourcePath != source)
        {
            // What is wrong with a list that has no page of its own is said on the home page.
            return page is HomePage && !site.Pages.Any(other => other.Frame.SourcePath == source);
        }

        return page switch
        {
            ConceptPage concept => LineOfConceptAt(diagnostic, site) == concept.Concept.Location.Line,
            SchemePage => LineOfConceptAt(diagnostic, site) is null,
            _ => true,
        };
    }

    /// <summary>Where the concept begins that a finding is about: the last one above it.</summary>
    private static int? LineOfConceptAt(Diagnostic diagnostic, PreviewSite site) => site.Pages.OfType<ConceptPage>()
        .Where(page => page.Frame.SourcePath == diagnostic.Location.Path && page.Concept.Location.Line <= diagnostic.Location.Line)
        .Max(page => (int?)page.Concept.Location.Line);
}
