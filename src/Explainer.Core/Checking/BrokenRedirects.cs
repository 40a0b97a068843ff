using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>Every line of <c>_redirects</c> leads to a file that is there.</summary>
internal static class BrokenRedirects
{
    public static IEnumerable<Diagnostic> Check(ImmutableArray<Redirect> redirects, SiteFolder folder) =>
        from redirect in redirects
        where !redirect.HasPlaceholders
        let problem = Links.Problem(redirect.To, folder.TargetOf(redirect), folder)
        where problem is not null
        select new Diagnostic(Rules.PageRedirectBroken, redirect.Location, $"'{StartTag.Shortened(redirect.To)}' {problem.Value.Message}");
}
