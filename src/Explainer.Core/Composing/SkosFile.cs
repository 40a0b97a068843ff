using System.Collections.Immutable;
using System.Text.Json;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>The glossaries as SKOS in JSON-LD, for other programs.</summary>
internal static class SkosFile
{
    public static OutputFile Of(Edition edition) => new("glossaire.jsonld", JsonWriting.Write(
        writer =>
        {
            writer.WriteStartObject();
            WriteContext(writer);
            writer.WriteStartArray("@graph");
            foreach (var scheme in edition.Site.Schemes)
            {
                WriteScheme(writer, scheme, edition);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        },
        indented: true));

    private static void WriteContext(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("@context");
        writer.WriteString("skos", "http://www.w3.org/2004/02/skos/core#");
        writer.WriteString("dct", "http://purl.org/dc/terms/");
        writer.WriteString("id", "@id");
        writer.WriteString("type", "@type");
        foreach (var property in (string[])["prefLabel", "altLabel", "hiddenLabel", "definition"])
        {
            Term(writer, property, "@container", property is "altLabel" or "hiddenLabel" ? ["@language", "@set"] : ["@language"]);
        }

        foreach (var property in (string[])["inScheme", "broader", "narrower", "related", "exactMatch", "hasTopConcept", "topConceptOf"])
        {
            Term(writer, property, "@type", ["@id"]);
        }

        writer.WriteStartObject("title");
        writer.WriteString("@id", "dct:title");
        writer.WriteString("@container", "@language");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Term(Utf8JsonWriter writer, string property, string keyword, ImmutableArray<string> values)
    {
        writer.WriteStartObject(property);
        writer.WriteString("@id", "skos:" + property);
        if (values is [var only])
        {
            writer.WriteString(keyword, only);
        }
        else
        {
            Texts(writer, keyword, values);
        }

        writer.WriteEndObject();
    }

    private static void WriteScheme(Utf8JsonWriter writer, ConceptScheme scheme, Edition edition)
    {
        writer.WriteStartObject();
        writer.WriteString("id", edition.Frame.Absolute(edition.Routes.Scheme(scheme.Id)));
        writer.WriteString("type", "skos:ConceptScheme");
        Map(writer, "title", scheme.Title.Entries.Select(entry => (entry.Language, entry.Text.Text)));
        Texts(writer, "hasTopConcept", scheme.Concepts.Where(concept => concept.Broader.IsEmpty).Select(concept => AddressOf(concept, edition)));
        writer.WriteEndObject();
        foreach (var concept in scheme.Concepts)
        {
            WriteConcept(writer, concept, scheme, edition);
        }
    }

    private static void WriteConcept(Utf8JsonWriter writer, Concept concept, ConceptScheme scheme, Edition edition)
    {
        writer.WriteStartObject();
        writer.WriteString("id", AddressOf(concept, edition));
        writer.WriteString("type", "skos:Concept");
        writer.WriteString("inScheme", edition.Frame.Absolute(edition.Routes.Scheme(scheme.Id)));
        Map(writer, "prefLabel", LabelsOf(concept, LabelKind.Preferred).Select(group => (group.Key, group.First())));
        Lists(writer, "altLabel", LabelsOf(concept, LabelKind.Alternative));
        Lists(writer, "hiddenLabel", LabelsOf(concept, LabelKind.Hidden));
        Map(writer, "definition", concept.Definition.Entries.Select(entry => (entry.Language, entry.Source.Text.Trim())));
        Texts(writer, "broader", Concepts(concept.Broader, edition).Select(other => AddressOf(other, edition)));
        // Nothing is related and broader at once (SKOS Reference, S27).
        Texts(writer, "related", Concepts(concept.Related, edition).Where(other => !BroaderConcepts.Connect(concept, other, edition)).Select(other => AddressOf(other, edition)));
        Texts(writer, "exactMatch", concept.ExactMatch.Select(match => match.Id));
        writer.WriteEndObject();
    }

    private static IEnumerable<IGrouping<string, string>> LabelsOf(Concept concept, LabelKind kind) =>
        concept.Labels.Where(label => label.Kind == kind).GroupBy(label => label.Language, label => label.Text, StringComparer.OrdinalIgnoreCase);

    private static string AddressOf(Concept concept, Edition edition) => edition.Frame.Absolute(edition.Routes.Concept(concept));

    private static IEnumerable<Concept> Concepts(ImmutableArray<Reference> references, Edition edition) =>
        references.Select(reference => edition.Concept(reference.Id)).OfType<Concept>();

    private static void Map(Utf8JsonWriter writer, string property, IEnumerable<(string Language, string Text)> texts)
    {
        writer.WriteStartObject(property);
        foreach (var (language, text) in texts)
        {
            writer.WriteString(language, text);
        }

        writer.WriteEndObject();
    }

    private static void Lists(Utf8JsonWriter writer, string property, IEnumerable<IGrouping<string, string>> groups)
    {
        writer.WriteStartObject(property);
        foreach (var group in groups)
        {
            Texts(writer, group.Key, group);
        }

        writer.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter writer, string property, IEnumerable<string> texts)
    {
        writer.WriteStartArray(property);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
