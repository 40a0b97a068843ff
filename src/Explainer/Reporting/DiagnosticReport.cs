using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.CommandLine.Reporting;

/// <summary>Findings, ready to be written in any format.</summary>
/// <param name="Found">What was found; what is off among it is passed over.</param>
/// <param name="Folder">Absolute: what the paths of the findings are relative to.</param>
/// <param name="TextOf">The text of a file by such a path; null where there is none to show.</param>
public sealed record DiagnosticReport(ImmutableArray<Diagnostic> Found, string Folder, Func<string, SourceFile?> TextOf)
{
    /// <summary>By place, then by code and message, whatever order they were found in.</summary>
    public ImmutableArray<Diagnostic> Found { get; } =
    [
        .. Found.Where(diagnostic => diagnostic.Severity != Severity.Off)
            .OrderBy(diagnostic => diagnostic.Location, Comparer<TextLocation>.Create(TextLocation.Compare))
            .ThenBy(diagnostic => diagnostic.Rule.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];

    /// <summary>Writes them in a format; in none, as text, and under GitHub Actions as annotations besides.</summary>
    public void Write(DiagnosticFormat? format, ExecutionEnvironment environment)
    {
        switch (format)
        {
            case DiagnosticFormat.Json:
                JsonDiagnostics.Write(this, environment);
                break;
            case DiagnosticFormat.Sarif:
                SarifLog.Write(this, environment);
                break;
            case DiagnosticFormat.GitHub:
                GitHubAnnotations.Write(this, environment);
                break;
            case DiagnosticFormat.Text:
                DiagnosticWriter.Write(this, environment);
                break;
            default:
                DiagnosticWriter.Write(this, environment);
                if (environment.Variable("GITHUB_ACTIONS") == "true")
                {
                    GitHubAnnotations.Write(this, environment);
                }

                break;
        }
    }

    /// <summary>The path from the current folder.</summary>
    public string ShownPath(TextLocation location, ExecutionEnvironment environment) => environment.ShownPath(Path.Combine(Folder, location.Path));

    /// <summary>The line of a place; null where the whole file is meant or its text is not at hand.</summary>
    public string? LineOf(TextLocation location) =>
        location.Line > 0 && TextOf(location.Path) is { } file && location.Line <= file.LineStarts.Length ? file.LineText(location.Line) : null;
}
