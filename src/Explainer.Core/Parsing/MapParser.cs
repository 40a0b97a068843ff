using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>Reads <c>map.geojson</c>: a feature collection (RFC 7946) with a <c>window</c>, an <c>origin</c> and a <c>licence</c> beside its features.</summary>
internal static class MapParser
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    public static RegionMap Parse(ParseContext context)
    {
        var file = context.File;
        var bytes = Encoding.UTF8.GetBytes(file.Text);
        try
        {
            using var document = JsonDocument.Parse(bytes, Options);
            return MapOf(document.RootElement, bytes, context);
        }
        catch (JsonException broken)
        {
            context.Diagnostics.Report(Rules.BadGeoJson, JsonPlaces.Of(broken, bytes, file), $"This is no JSON: {broken.Message.Split(" LineNumber:")[0]}");
            return Nothing(file);
        }
        catch (InvalidOperationException)
        {
            // A text of JSON can spell half a character, which no text of .NET is made of.
            context.Diagnostics.Report(Rules.BadGeoJson, TextLocation.OfFile(file.Path), "A text of this file holds half a character (\\ud800 to \\udfff); write the character.");
            return Nothing(file);
        }
    }

    private static RegionMap Nothing(SourceFile file) => new([], new GeoWindow(-180, -90, 180, 90), "", "", TextLocation.OfFile(file.Path));

    private static RegionMap MapOf(JsonElement root, byte[] bytes, ParseContext context)
    {
        var location = TextLocation.OfFile(context.File.Path);
        var features = Member(root, "features");
        if (features is not { ValueKind: JsonValueKind.Array } list)
        {
            context.Diagnostics.Report(Rules.BadGeoJson, location, "The file is a FeatureCollection: an object with a list of 'features'.");
        }
        else
        {
            var outlines = OutlinesOf(list, JsonPlaces.OfItems(list, bytes, context.File), context);
            return new RegionMap(outlines, WindowOf(root, outlines, context), Required(root, "origin", "where the outlines come from and how they were cut", context), Required(root, "licence", "what allows to use them", context), location);
        }

        return Nothing(context.File);
    }

    private static ImmutableArray<MapOutline> OutlinesOf(JsonElement features, ImmutableArray<TextLocation> places, ParseContext context)
    {
        var outlines = ImmutableArray.CreateBuilder<MapOutline>();
        var next = 0;
        foreach (var feature in features.EnumerateArray())
        {
            var place = places[next++];
            var properties = Member(feature, "properties");
            var code = TextOf(properties, "iso");
            if (code is null)
            {
                context.Diagnostics.Report(Rules.MissingKey, place, "A feature needs 'properties.iso': the country's ISO 3166-1 alpha-3 code.");
            }
            else if (outlines.FirstOrDefault(outline => outline.Code == code) is { } first)
            {
                context.Diagnostics.Report(Rules.DuplicateId, place, $"There is already the outline '{code}'; join the two in a MultiPolygon.", first.Location);
            }
            else if (GeometryReader.Rings(Member(feature, "geometry")) is { } rings)
            {
                outlines.Add(new MapOutline(code, TextOf(properties, "name") ?? code, rings, place));
            }
            else
            {
                context.Diagnostics.Report(Rules.BadGeoJson, place, $"The geometry of '{code}' is no Polygon or MultiPolygon of rings with four positions or more, each [longitude, latitude] in degrees.");
            }
        }

        return outlines.ToImmutable();
    }

    private static GeoWindow WindowOf(JsonElement root, ImmutableArray<MapOutline> outlines, ParseContext context)
    {
        if (Member(root, "window") is not { } written)
        {
            return WindowAround(outlines);
        }

        var sides = GeometryReader.Numbers(written);
        if (sides is [>= -180 and var west, >= -90 and var south, <= 180 and var east, <= 90 and var north] && west < east && south < north)
        {
            return new GeoWindow(west, south, east, north);
        }

        context.Diagnostics.Report(Rules.BadGeoJson, TextLocation.OfFile(context.File.Path), "'window' is the part to show in degrees: [west, south, east, north].");
        return WindowAround(outlines);
    }

    private static GeoWindow WindowAround(ImmutableArray<MapOutline> outlines)
    {
        var points = outlines.SelectMany(outline => outline.Rings).SelectMany(ring => ring).ToList();
        var whole = new GeoWindow(-180, -90, 180, 90);
        if (points.Count == 0)
        {
            return whole;
        }

        var (west, east) = (points.Min(point => point.Longitude), points.Max(point => point.Longitude));
        var (south, north) = (points.Min(point => point.Latitude), points.Max(point => point.Latitude));
        return west < east && south < north ? new GeoWindow(west, south, east, north) : whole; // a point has no size
    }

    private static string Required(JsonElement root, string key, string what, ParseContext context)
    {
        var text = TextOf(root, key);
        if (text is null)
        {
            context.Diagnostics.Report(Rules.MissingKey, TextLocation.OfFile(context.File.Path), $"The map needs '{key}': {what}.");
        }

        return text ?? "";
    }

    private static string? TextOf(JsonElement? element, string key) =>
        Member(element, key) is { ValueKind: JsonValueKind.String } text && !string.IsNullOrWhiteSpace(text.GetString()) ? text.GetString() : null;

    private static JsonElement? Member(JsonElement? element, string key) =>
        element is { ValueKind: JsonValueKind.Object } mapping && mapping.TryGetProperty(key, out var value) ? value : null;
}
