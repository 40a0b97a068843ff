using Explainer.CommandLine.Reporting;

namespace Explainer.CommandLine.Commands;

/// <summary>What was asked of a build.</summary>
/// <param name="Site">The site's folder, as given.</param>
/// <param name="Output">The output folder, as given; null: <c>output</c>, or <c>portable</c>, in the site's.</param>
/// <param name="BaseUrl">Null: the host's or <c>site.yml</c>'s.</param>
/// <param name="Check">The output is compared, not written.</param>
/// <param name="Format">How findings are written; null where nobody said.</param>
public sealed record BuildOptions(
    string Site,
    string? Output,
    string? BaseUrl,
    bool Strict,
    bool Drafts,
    bool Portable,
    bool Check,
    bool Quiet,
    bool Verbose,
    DiagnosticFormat? Format);
