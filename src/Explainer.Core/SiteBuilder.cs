using System.Collections.Immutable;
using Explainer.Composing;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer;

/// <summary>The whole build; a stand-in until the stages are there.</summary>
public static class SiteBuilder
{
    public static BuildResult Build(ImmutableArray<InputFile> files, BuildSettings settings, Func<Page, string> render) =>
        new([], [], new BuildCounts(0, 0, 0, 0));
}

/// <summary>What the shell asks for.</summary>
public sealed record BuildSettings(string? BaseUrl = null, bool Strict = false, bool Drafts = false, bool Portable = false);

/// <summary>What a build makes; no files when an error stands.</summary>
public sealed record BuildResult(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics, BuildCounts Counts);

/// <summary>What a build's summary tells.</summary>
public sealed record BuildCounts(int Pages, int Links, int Concepts, int Articles);
