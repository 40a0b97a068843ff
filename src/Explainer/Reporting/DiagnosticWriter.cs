using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.CommandLine.Reporting;

/// <summary>Diagnostics for a reader: a line each, as compilers write them, and below it the place in its text.</summary>
public static class DiagnosticWriter
{
    private const string Red = "\e[31m";
    private const string Yellow = "\e[33m";
    private const string Plain = "\e[0m";

    /// <summary>Without the texts that they are about.</summary>
    /// <param name="siteFolder">Absolute: what the diagnostics' paths are relative to.</param>
    public static void Write(ImmutableArray<Diagnostic> diagnostics, string siteFolder, ExecutionEnvironment environment) =>
        Write(new DiagnosticReport(diagnostics, siteFolder, _ => null), environment);

    /// <summary>Writes <c>path(line,column): severity CODE: message</c>, without the place where the whole file is meant, and the line with the place underlined.</summary>
    public static void Write(DiagnosticReport report, ExecutionEnvironment environment)
    {
        foreach (var diagnostic in report.Found)
        {
            var (word, colour) = diagnostic.Severity == Severity.Error ? ("error", Red) : ("warning", Yellow);
            environment.Error.WriteLine(Line(diagnostic, Coloured(word, colour, environment), report, environment));
            if (report.LineOf(diagnostic.Location) is { } line)
            {
                var excerpt = Excerpt.Of(line, diagnostic.Location);
                environment.Error.WriteLine(excerpt.Text);
                environment.Error.WriteLine(excerpt.Margin + Coloured(excerpt.Mark, colour, environment));
            }
        }
    }

    private static string Coloured(string text, string colour, ExecutionEnvironment environment) =>
        environment.ErrorTakesColours ? colour + text + Plain : text;

    private static string Line(Diagnostic diagnostic, string severity, DiagnosticReport report, ExecutionEnvironment environment)
    {
        var place = Place(diagnostic.Location, report, environment);
        var related = diagnostic.Related is { } other ? $" See {Place(other, report, environment)}." : "";
        return $"{place}: {severity} {diagnostic.Rule.Code}: {PlainLine.Of(diagnostic.Message)}{related}";
    }

    private static string Place(TextLocation location, DiagnosticReport report, ExecutionEnvironment environment)
    {
        var path = report.ShownPath(location, environment);
        return location.Line == 0 ? path : FormattableString.Invariant($"{path}({location.Line},{location.Column})");
    }
}
