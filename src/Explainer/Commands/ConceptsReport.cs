using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Explainer.Linking;

namespace Explainer.CommandLine.Commands;

/// <summary>Concepts with their counts, as a table and as JSON.</summary>
public static class ConceptsReport
{
    /// <summary>A head and a row a concept, figures to the right.</summary>
    public static IEnumerable<string> Lines(ImmutableArray<ConceptCount> concepts)
    {
        string[][] rows =
        [
            ["concept", "label", "glossary", "mentions", "links"],
            .. concepts.Select(count => new[]
            {
                count.Concept.Id,
                ReportFormat.OnOneLine(count.Label.Text),
                count.Concept.SchemeId,
                count.Mentions.ToString(CultureInfo.InvariantCulture),
                count.Links.ToString(CultureInfo.InvariantCulture),
            }),
        ];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => Width(row[column]))).ToArray();
        return rows.Select(row => string.Join("  ", row.Select((cell, column) => column < 3 ? cell + Space(cell, widths[column]) : Space(cell, widths[column]) + cell)));
    }

    /// <summary>An object with one list, <c>concepts</c>.</summary>
    public static void WriteJson(Utf8JsonWriter writer, ImmutableArray<ConceptCount> concepts, string site, ExecutionEnvironment environment)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("concepts");
        foreach (var count in concepts)
        {
            writer.WriteStartObject();
            writer.WriteString("id", count.Concept.Id);
            writer.WriteString("label", count.Label.Text);
            writer.WriteString("language", count.Label.Language);
            writer.WriteString("glossary", count.Concept.SchemeId);
            writer.WriteNumber("mentions", count.Mentions);
            writer.WriteNumber("links", count.Links);
            writer.WriteLocation(count.Concept.Location, site, environment);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Space(string cell, int width) => new(' ', width - Width(cell));

    private static int Width(string cell) => new StringInfo(cell).LengthInTextElements;
}
