using System.Text.Json;
using Explainer.CommandLine.Commands;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.CommandLine.Reporting;

/// <summary>Findings for a program: <c>{"diagnostics": [{"code", "severity", "message", "path", "line", "column", "length", "text"}], "errors", "warnings"}</c>.</summary>
public static class JsonDiagnostics
{
    /// <summary>Lines and columns from one, lengths in UTF-16 units; a finding about a whole file has none of the three.</summary>
    public static void Write(DiagnosticReport report, ExecutionEnvironment environment) => ReportFormat.WriteJson(environment, writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in report.Found)
        {
            Write(writer, diagnostic, report, environment);
        }

        writer.WriteEndArray();
        writer.WriteNumber("errors", report.Found.Count(diagnostic => diagnostic.Severity == Severity.Error));
        writer.WriteNumber("warnings", report.Found.Count(diagnostic => diagnostic.Severity == Severity.Warning));
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, Diagnostic diagnostic, DiagnosticReport report, ExecutionEnvironment environment)
    {
        writer.WriteStartObject();
        writer.WriteString("code", diagnostic.Rule.Code);
        writer.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
        writer.WriteString("message", diagnostic.Message);
        WritePlace(writer, diagnostic.Location, report, environment);
        if (report.LineOf(diagnostic.Location) is { } line)
        {
            writer.WriteString("text", line);
        }

        if (diagnostic.Related is { } related)
        {
            writer.WriteStartObject("related");
            WritePlace(writer, related, report, environment);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, TextLocation place, DiagnosticReport report, ExecutionEnvironment environment)
    {
        writer.WriteString("path", report.ShownPath(place, environment));
        if (place.Line > 0)
        {
            writer.WriteNumber("line", place.Line);
            writer.WriteNumber("column", place.Column);
            writer.WriteNumber("length", place.Length);
        }
    }
}
