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
            [.. values.Objects("concepts").Select(concept => ConceptOf(concept, id.Id)).Where(concept => concept.Id.Length > 0)],
            id.Location)
        {
            Map = [.. values.Objects("map").Select(GroupOf)],
        };
    }

    private static MapGroup GroupOf(ShapedMapping values) =>
        new(values.LanguageMap("label"), values.References("concepts"), (MapGroupStyle)(values.Choice("style") ?? 0));

    private static Concept ConceptOf(ShapedMapping values, string scheme)
    {
        var id = values.Id("id") ?? new Reference("", values.Location);
        return new Concept(
            id.Id,
            scheme,
            (ConceptType)(values.Choice("type") ?? 0),
            [
                .. values.Labels("prefLabel", LabelKind.Preferred),
                .. values.Labels("altLabel", LabelKind.Alternative),
                .. values.Labels("hiddenLabel", LabelKind.Hidden),
            ],
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
