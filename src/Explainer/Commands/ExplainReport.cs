using System.Collections.Immutable;
using System.Text.Json;
using Explainer.Linking;
using Explainer.Linking.Tracing;
using Explainer.Model;

namespace Explainer.CommandLine.Commands;

/// <summary>Traced expressions, for a reader and as JSON.</summary>
public static class ExplainReport
{
    /// <summary><c>path(line,column): "words" -> linked to … by … </c>, or <c>not linked: …</c>.</summary>
    public static string Line(TracedExpression expression, string site, ExecutionEnvironment environment) =>
        $"{ReportFormat.Place(expression.Location, site, environment)}: \"{ReportFormat.OnOneLine(expression.Words)}\" -> "
        + (expression.IsLink ? "" : "not linked: ") + ReportFormat.OnOneLine(expression.Reason);

    /// <summary>An object with one list, <c>expressions</c>; what there is not is left out.</summary>
    public static void WriteJson(Utf8JsonWriter writer, ImmutableArray<TracedExpression> traced, string site, ExecutionEnvironment environment)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("expressions");
        foreach (var expression in traced)
        {
            writer.WriteStartObject();
            writer.WriteLocation(expression.Location, site, environment);
            WriteText(writer, expression);
            writer.WriteString("words", expression.Words);
            writer.WriteString("outcome", JsonNamingPolicy.KebabCaseLower.ConvertName(expression.Outcome.ToString()));
            writer.WriteBoolean("linked", expression.IsLink);
            WriteLabel(writer, expression, site, environment);
            writer.WriteString("reason", expression.Reason);
            if (expression.Other is { } other)
            {
                writer.WriteStartObject("other");
                writer.WriteLocation(other, site, environment);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, TracedExpression expression)
    {
        var key = TextKey.Of(expression.Text);
        writer.WriteString("textKind", key.Kind);
        writer.WriteString("textId", key.Id);
        writer.WriteString("textLanguage", expression.Text.Prose.Prose.Language);
        if (expression.Block >= 0)
        {
            writer.WriteString("block", expression.Text.Prose.Prose.Blocks[expression.Block].Id);
            writer.WriteNumber("start", expression.Span.Start);
            writer.WriteNumber("end", expression.Span.End);
        }
    }

    private static void WriteLabel(Utf8JsonWriter writer, TracedExpression expression, string site, ExecutionEnvironment environment)
    {
        if (expression.Concept is { } concept)
        {
            writer.WriteString("concept", concept.Id);
        }

        if (expression.Label is { } label)
        {
            writer.WriteStartObject("label");
            writer.WriteString("text", label.Text);
            writer.WriteString("kind", KindOf(label));
            writer.WriteString("language", label.Language);
            writer.WriteLocation(label.Location, site, environment);
            writer.WriteEndObject();
            writer.WriteString("form", expression.Form);
        }
    }

    /// <summary>The key that glossaries have for a label's kind.</summary>
    public static string KindOf(Label label) => label.Kind switch
    {
        LabelKind.Alternative => "altLabel",
        LabelKind.Hidden => "hiddenLabel",
        _ => "prefLabel",
    };
}
