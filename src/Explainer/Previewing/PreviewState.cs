using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.CommandLine.Previewing;

/// <summary>What the preview knows after a build.</summary>
/// <param name="Site">The last one without errors; null until there is one.</param>
/// <param name="Files">As they were read for this build.</param>
/// <param name="Diagnostics">Of this build.</param>
public sealed record PreviewState(PreviewSite? Site, ImmutableArray<InputFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    public static readonly PreviewState Nothing = new(null, [], []);

    /// <summary>What a check of all pages together found: of an earlier site until this one is checked.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>What stops the build.</summary>
    public ImmutableArray<Diagnostic> Errors { get; } = [.. Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)];
}
