using System.Collections.Immutable;
using System.Text.Json;
using Explainer.CommandLine.Commands;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.CommandLine.Reporting;

/// <summary>Findings in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS Standard of 27 March 2020).</summary>
public static class SarifLog
{
    /// <summary>One run; paths are relative to the current folder, columns count UTF-16 units from one.</summary>
    public static void Write(DiagnosticReport report, ExecutionEnvironment environment) => ReportFormat.WriteJson(environment, writer =>
    {
        var rules = report.Found.Select(diagnostic => diagnostic.Rule).DistinctBy(rule => rule.Code, StringComparer.Ordinal)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal).ToImmutableArray();
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "explainer");
        writer.WriteString("semanticVersion", ProgramVersion.Text);
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(writer, rule);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        foreach (var diagnostic in report.Found)
        {
            WriteResult(writer, diagnostic, rules.IndexOf(rules.First(rule => rule.Code == diagnostic.Rule.Code)), report, environment);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteRule(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Code);
        WriteMessage(writer, "shortDescription", rule.Sentence);
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", LevelOf(rule.Severity));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, Diagnostic diagnostic, int rule, DiagnosticReport report, ExecutionEnvironment environment)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", diagnostic.Rule.Code);
        writer.WriteNumber("ruleIndex", rule);
        writer.WriteString("level", LevelOf(diagnostic.Severity));
        WriteMessage(writer, "message", diagnostic.Message);
        WriteLocations(writer, "locations", diagnostic.Location, report, environment);
        if (diagnostic.Related is { } related)
        {
            WriteLocations(writer, "relatedLocations", related, report, environment);
        }

        writer.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter writer, string name, TextLocation place, DiagnosticReport report, ExecutionEnvironment environment)
    {
        writer.WriteStartArray(name);
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", string.Join('/', report.ShownPath(place, environment).Split('/').Select(Uri.EscapeDataString)));
        writer.WriteEndObject();
        if (place.Line > 0)
        {
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", place.Line);
            writer.WriteNumber("startColumn", place.Column);
            writer.WriteNumber("endColumn", place.Column + place.Length);
            if (report.LineOf(place) is { } line)
            {
                WriteMessage(writer, "snippet", line.Substring(Math.Min(place.Column - 1, line.Length), Math.Clamp(place.Length, 0, Math.Max(0, line.Length - place.Column + 1))));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteMessage(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "none",
    };
}
