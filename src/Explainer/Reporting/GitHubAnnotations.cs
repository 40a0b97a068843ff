using Explainer.Diagnostics;

namespace Explainer.CommandLine.Reporting;

/// <summary>Findings as the workflow commands of GitHub Actions, which shows them beside the lines of a change.</summary>
public static class GitHubAnnotations
{
    /// <summary>Writes <c>::error file=…,line=…,col=…,endColumn=…,title=CODE::message</c>, paths relative to the checked-out repository.</summary>
    public static void Write(DiagnosticReport report, ExecutionEnvironment environment)
    {
        // GITHUB_WORKSPACE is where the repository lies; a step may run in a folder of it.
        var root = environment.Variable("GITHUB_WORKSPACE") is { Length: > 0 } workspace ? environment with { CurrentDirectory = workspace } : environment;
        foreach (var diagnostic in report.Found)
        {
            environment.Output.WriteLine(Line(diagnostic, report, root));
        }
    }

    private static string Line(Diagnostic diagnostic, DiagnosticReport report, ExecutionEnvironment root)
    {
        var place = diagnostic.Location;
        var lines = place.Line == 0 ? ""
            : FormattableString.Invariant($",line={place.Line},col={place.Column},endColumn={place.Column + Math.Max(1, place.Length)}");
        var level = diagnostic.Severity == Severity.Error ? "error" : "warning";
        return $"::{level} file={Property(report.ShownPath(place, root))}{lines},title={diagnostic.Rule.Code}::{Data(PlainLine.Of(diagnostic.Message))}";
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
