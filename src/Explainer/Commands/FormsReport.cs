using System.Collections.Immutable;
using System.Text.Json;
using Explainer.Linking;
using Explainer.Model;

namespace Explainer.CommandLine.Commands;

/// <summary>What a concept's labels are found as, for a reader and as JSON.</summary>
public static class FormsReport
{
    /// <summary>The concept, then each label and its forms below it.</summary>
    public static IEnumerable<string> Lines(Concept concept, ImmutableArray<LabelForms> labels, string site, ExecutionEnvironment environment)
    {
        yield return $"{ReportFormat.Place(concept.Location, site, environment)}: {PlainLine.Of(concept.Id)}{(concept.Match.Inflect ? "" : ", inflect: false")}";
        foreach (var forms in labels)
        {
            yield return $"{forms.Label.Language} {ExplainReport.KindOf(forms.Label)} '{ReportFormat.OnOneLine(forms.Label.Text)}'{Remark(forms)}";
            var below = forms.Forms.IsEmpty ? forms.Words.Select(word => string.Join(" | ", word)) : forms.Forms;
            foreach (var line in below)
            {
                yield return "  " + ReportFormat.OnOneLine(line);
            }
        }
    }

    /// <summary>An object with the concept and one list, <c>labels</c>; <c>forms</c> is left out where they are too many, <c>words</c> has them by word.</summary>
    public static void WriteJson(Utf8JsonWriter writer, Concept concept, ImmutableArray<LabelForms> labels, string site, ExecutionEnvironment environment)
    {
        writer.WriteStartObject();
        writer.WriteString("concept", concept.Id);
        writer.WriteBoolean("inflect", concept.Match.Inflect);
        writer.WriteStartArray("labels");
        foreach (var forms in labels)
        {
            writer.WriteStartObject();
            writer.WriteString("text", forms.Label.Text);
            writer.WriteString("kind", ExplainReport.KindOf(forms.Label));
            writer.WriteString("language", forms.Label.Language);
            writer.WriteLocation(forms.Label.Location, site, environment);
            writer.WriteBoolean("usable", !forms.Words.IsEmpty);
            writer.WriteBoolean("caseCounts", !forms.IgnoresCase);
            if (!forms.Forms.IsEmpty)
            {
                WriteList(writer, "forms", forms.Forms);
            }

            writer.WriteStartArray("words");
            foreach (var word in forms.Words)
            {
                WriteList(writer, name: null, word);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Remark(LabelForms forms) =>
        forms.Words.IsEmpty ? ", never looked for: it needs a word of two letters or more"
        : (forms.IgnoresCase ? ", in any case" : ", in this case only") + (forms.Forms.IsEmpty ? ", one form of each word:" : ":");

    private static void WriteList(Utf8JsonWriter writer, string? name, ImmutableArray<string> texts)
    {
        if (name is null)
        {
            writer.WriteStartArray();
        }
        else
        {
            writer.WriteStartArray(name);
        }

        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
