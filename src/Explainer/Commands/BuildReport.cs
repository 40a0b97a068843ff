using System.Collections.Immutable;
using System.Globalization;
using Explainer.CommandLine.Writing;
using Explainer.Diagnostics;

namespace Explainer.CommandLine.Commands;

/// <summary>What a build says of itself, in English figures whatever the culture.</summary>
public static class BuildReport
{
    public static string Summary(BuildCounts counts, TimeSpan time) =>
        $"{Count(counts.Pages, "page")}, {Count(counts.Links, "link")}, {Count(counts.Concepts, "concept")}, {Seconds(time)}";

    public static string NothingChanged(TimeSpan time) => $"nothing to do, {Seconds(time)}";

    public static string Compared(int files, int differences) => differences == 0
        ? $"{Count(files, "file")}, all as they would be written"
        : $"{Count(differences, "difference")} between the output folder and what would be written";

    public static string Findings(ImmutableArray<Diagnostic> diagnostics) =>
        $"{Count(diagnostics, Severity.Error, "error")}, {Count(diagnostics, Severity.Warning, "warning")}: nothing was written";

    public static string Checked(int files, ImmutableArray<Diagnostic> diagnostics) =>
        $"{Count(files, "file")}, {Count(diagnostics, Severity.Error, "error")}, {Count(diagnostics, Severity.Warning, "warning")}";

    public static string Files(WrittenOutput output) => string.Create(
        CultureInfo.InvariantCulture, $"{output.Written:N0} written, {output.Kept:N0} unchanged, {output.Removed:N0} removed");

    private static string Count(ImmutableArray<Diagnostic> diagnostics, Severity severity, string word) =>
        Count(diagnostics.Count(diagnostic => diagnostic.Severity == severity), word);

    private static string Count(int number, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {word}{(number == 1 ? "" : "s")}");

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:F2} s");
}
