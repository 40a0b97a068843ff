using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Shapes;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>Reads a glossary: one SKOS concept scheme.</summary>
internal static class GlossaryParser
{
    public static ConceptScheme Parse(ParseContext context)
    {
        var values = ShapedMapping.ReadDocument(new TextSpan(0, context.File.Text.Length), ContentShapes.Glossary, context);
        var id = values.Id("id") ?? new Reference("", values.Location);
        return new ConceptScheme(
            id.Id,
            values.LanguageMap("title"),
            values.LanguageMap("description"),
            [.. values.Objects("concepts").Select(concept => ConceptOf(concept, id.Id, context)).Where(concept => concept.Id.Length > 0)],
            id.Location)
        {
            Map = [.. values.Objects("map").Select(GroupOf)],
        };
    }

    private static MapGroup GroupOf(ShapedMapping values) =>
        new(values.LanguageMap("label"), values.References("concepts"), (MapGroupStyle)(values.Choice("style") ?? 0));

    private static Concept ConceptOf(ShapedMapping values, string scheme, ParseContext context)
    {
        var id = values.Id("id") ?? new Reference("", values.Location);
        return new Concept(
            id.Id,
            scheme,
            (ConceptType)(values.Choice("type") ?? 0),
            LabelsOf(values, context),
            values.Plain("definition"),
            values.Markdown("body"),
            values.References("broader"),
            values.References("related", own: id.Id),
            values.Urls("exactMatch"),
            values.Date("start"),
            values.Date("end"),
            values.Object("location") is { } location ? PointOf(location) : null,
            [.. values.Objects("facts").Select(FactOf)],
            values.References("sources"),
            values.Object("match") is { } match ? MatchOf(match) : LabelMatch.Default,
            id.Location)
        {
            Outline = values.Reference("outline"),
        };
    }

    /// <summary>The labels, each once: SKOS keeps the three kinds apart (SKOS Reference, S13).</summary>
    private static ImmutableArray<Label> LabelsOf(ShapedMapping values, ParseContext context)
    {
        var labels = ImmutableArray.CreateBuilder<Label>();
        var seen = new HashSet<(string Text, string Language)>();
        foreach (var label in values.Labels("prefLabel", LabelKind.Preferred).Concat(values.Labels("altLabel", LabelKind.Alternative)).Concat(values.Labels("hiddenLabel", LabelKind.Hidden)))
        {
            if (seen.Add((label.Text, label.Language)))
            {
                labels.Add(label);
            }
            else
            {
                context.Diagnostics.Report(Rules.RepeatedReference, label.Location, $"The label '{label.Text}' stands twice; take one of them out.");
            }
        }

        return labels.ToImmutable();
    }

    private static GeoPoint? PointOf(ShapedMapping values)
    {
        var latitude = values.Number("lat");
        var longitude = values.Number("lon");
        return latitude is { } north && longitude is { } east ? new GeoPoint(north, east) : null;
    }

    private static Fact FactOf(ShapedMapping values) => new(
        values.LanguageMap("label"),
        values.LanguageMap("value"),
        values.Date("asOf"),
        values.Reference("source"),
        values.Location);

    private static LabelMatch MatchOf(ShapedMapping values) => new(
        (LabelCase)(values.Choice("case") ?? 0),
        values.Truth("inflect", otherwise: true),
        (Occurrence?)values.Choice("occurrence"));
}
