using System.Collections.Immutable;
using Explainer.CommandLine.Reading;
using Explainer.Composing;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Text;

namespace Explainer.CommandLine.Previewing;

/// <summary>Builds a site again and again, keeping what has not changed.</summary>
/// <param name="site">The site's folder, absolute.</param>
/// <param name="settings">What is asked for.</param>
/// <param name="render">The theme.</param>
public sealed class PreviewBuilder(string site, BuildSettings settings, Func<Page, byte[]> render)
{
    private readonly ParsedFiles _parsed = new();
    private readonly RenderedPages _rendered = new();
    private ImmutableArray<InputFile> _files = [];
    private ImmutableArray<Diagnostic> _found = [];

    /// <summary>What the last build made and how long it took.</summary>
    public BuildCounts Counts { get; private set; } = new(0, 0, 0, 0);

    /// <summary>The next state, from the files as they are now; null where they are what they were.</summary>
    /// <param name="before">The state until now, whose pages stay where there are errors.</param>
    public PreviewState? Build(PreviewState before)
    {
        var read = SiteReader.Read(site, Theme.Theme.Files);
        if (IsSame(read))
        {
            return null;
        }

        (_files, _found) = (read.Value, read.Diagnostics);
        if (read.Value.IsEmpty)
        {
            return new PreviewState(before.Site, read.Value, read.Diagnostics) { Findings = before.Findings };
        }

        var composed = SiteBuilder.Compose(read.Value, settings, _parsed);
        Counts = composed.Counts;
        ImmutableArray<Diagnostic> diagnostics = [.. read.Diagnostics, .. composed.Diagnostics];
        var hasErrors = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        return new PreviewState(hasErrors ? before.Site : new PreviewSite(composed, render, _rendered), read.Value, diagnostics) { Findings = before.Findings };
    }

    private bool IsSame(Diagnosed<ImmutableArray<InputFile>> read) =>
        read.Value.Length == _files.Length && !read.Value.IsEmpty
        && read.Diagnostics.SequenceEqual(_found)
        && read.Value.Zip(_files).All(pair => pair.First.Path == pair.Second.Path && pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span));
}
