using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.CommandLine;

/// <summary>Diagnostics for a reader, one a line, as compilers write them.</summary>
public static class DiagnosticWriter
{
    private const string Red = "\e[31m";
    private const string Yellow = "\e[33m";
    private const string Plain = "\e[0m";

    /// <summary>Writes <c>path(line,column): severity CODE: message</c>, without the place where the whole file is meant.</summary>
    /// <param name="siteFolder">Absolute: what the diagnostics' paths are relative to.</param>
    public static void Write(ImmutableArray<Diagnostic> diagnostics, string siteFolder, ExecutionEnvironment environment)
    {
        foreach (var diagnostic in Sort(diagnostics))
        {
            environment.Error.WriteLine(Line(diagnostic, siteFolder, environment));
        }
    }

    private static IEnumerable<Diagnostic> Sort(ImmutableArray<Diagnostic> diagnostics) => diagnostics
        .Where(diagnostic => diagnostic.Severity != Severity.Off)
        .OrderBy(diagnostic => diagnostic.Location, Comparer<TextLocation>.Create(TextLocation.Compare))
        .ThenBy(diagnostic => diagnostic.Rule.Code, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal);

    private static string Line(Diagnostic diagnostic, string siteFolder, ExecutionEnvironment environment)
    {
        var place = Place(diagnostic.Location, siteFolder, environment);
        var related = diagnostic.Related is { } other ? $" See {Place(other, siteFolder, environment)}." : "";
        var (word, colour) = diagnostic.Severity == Severity.Error ? ("error", Red) : ("warning", Yellow);
        var severity = environment.ErrorTakesColours ? colour + word + Plain : word;
        return $"{place}: {severity} {diagnostic.Rule.Code}: {PlainLine.Of(diagnostic.Message)}{related}";
    }

    private static string Place(TextLocation location, string siteFolder, ExecutionEnvironment environment)
    {
        var path = environment.ShownPath(Path.Combine(siteFolder, location.Path));
        return location.Line == 0 ? path : FormattableString.Invariant($"{path}({location.Line},{location.Column})");
    }
}
