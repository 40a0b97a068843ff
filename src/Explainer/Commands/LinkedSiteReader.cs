using System.Collections.Immutable;
using Explainer.CommandLine.Reading;
using Explainer.CommandLine.Reporting;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Parsing;

namespace Explainer.CommandLine.Commands;

/// <summary>A site for the commands that look at its links without building it.</summary>
public static class LinkedSiteReader
{
    /// <summary>The linked site; null, with every error said, where it cannot be read. Errors of linking (a label of two concepts) are said too and stop nothing.</summary>
    /// <param name="site">The site's folder, as given.</param>
    /// <param name="drafts">Whether drafts are read too.</param>
    public static LinkedSite? Read(string site, bool drafts, ExecutionEnvironment environment)
    {
        var folder = environment.FullPath(site);
        var read = SiteReader.Read(folder, theme: []);
        if (read.Value.IsEmpty)
        {
            DiagnosticWriter.Write(read.Diagnostics, folder, environment);
            return null;
        }

        var parsed = SiteParser.Parse(read.Value, drafts);
        var linked = Linker.Link(parsed.Value);
        var severities = parsed.Value.Settings.Severities;
        var ofReading = Errors([.. read.Diagnostics, .. parsed.Diagnostics], severities);
        DiagnosticWriter.Write([.. ofReading, .. Errors(linked.Diagnostics, severities)], folder, environment);
        return ofReading.IsEmpty ? linked.Value : null;
    }

    private static ImmutableArray<Diagnostic> Errors(ImmutableArray<Diagnostic> found, IReadOnlyDictionary<string, Severity> wanted) =>
        [.. Severities.Apply(found, wanted).Where(diagnostic => diagnostic.Severity == Severity.Error)];
}
