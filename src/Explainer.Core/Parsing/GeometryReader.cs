using System.Collections.Immutable;
using System.Text.Json;
using Explainer.Model;

namespace Explainer.Parsing;

/// <summary>Reads the geometry of a feature (RFC 7946, 3.1).</summary>
internal static class GeometryReader
{
    private const int FewestPositions = 4;

    /// <summary>The rings of a Polygon or MultiPolygon, null where it is neither or one of its rings is broken.</summary>
    public static ImmutableArray<ImmutableArray<GeoPoint>>? Rings(JsonElement? geometry)
    {
        if (geometry is not { ValueKind: JsonValueKind.Object } value
            || !value.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String
            || !value.TryGetProperty("coordinates", out var coordinates))
        {
            return null;
        }

        var polygons = type.GetString() switch
        {
            "Polygon" => [coordinates],
            "MultiPolygon" => Items(coordinates),
            _ => null,
        };
        var rings = polygons?.SelectMany(polygon => Items(polygon) ?? [default]).Select(Ring).ToList();
        return rings is null || rings.Count == 0 || rings.Any(ring => ring is null) ? null : [.. rings.Select(ring => ring!.Value)]; // tested just before
    }

    /// <summary>A list of numbers; null where it is something else.</summary>
    public static double[]? Numbers(JsonElement element)
    {
        var numbers = Items(element)?.Select(item => item.ValueKind == JsonValueKind.Number && item.TryGetDouble(out var number) ? number : double.NaN).ToArray();
        return numbers is null || numbers.Any(number => !double.IsFinite(number)) ? null : numbers;
    }

    private static ImmutableArray<GeoPoint>? Ring(JsonElement element)
    {
        var points = Items(element)?.Select(Position).ToList();
        return points is null || points.Count < FewestPositions || points.Contains(null) ? null : [.. points.OfType<GeoPoint>()];
    }

    private static GeoPoint? Position(JsonElement element) =>
        Numbers(element) is [>= -180 and <= 180 and var longitude, >= -90 and <= 90 and var latitude, ..] ? new GeoPoint(latitude, longitude) : null;

    private static IReadOnlyList<JsonElement>? Items(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray()] : null;
}
