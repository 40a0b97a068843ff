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

        var rings = ImmutableArray.CreateBuilder<ImmutableArray<GeoPoint>>();
        var isWhole = type.GetString() switch
        {
            "Polygon" => TryAddPolygon(coordinates, rings),
            "MultiPolygon" => TryAddPolygons(coordinates, rings),
            _ => false,
        };
        return isWhole && rings.Count > 0 ? rings.DrainToImmutable() : null;
    }

    /// <summary>A list of numbers; null where it is something else.</summary>
    public static double[]? Numbers(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var numbers = new double[element.GetArrayLength()];
        var at = 0;
        foreach (var item in element.EnumerateArray())
        {
            if (!IsNumber(item, out numbers[at++]))
            {
                return null;
            }
        }

        return numbers;
    }

    private static bool IsNumber(JsonElement element, out double number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out number) && double.IsFinite(number);
    }

    private static bool TryAddPolygons(JsonElement polygons, ImmutableArray<ImmutableArray<GeoPoint>>.Builder rings)
    {
        if (polygons.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        foreach (var polygon in polygons.EnumerateArray())
        {
            if (!TryAddPolygon(polygon, rings))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryAddPolygon(JsonElement polygon, ImmutableArray<ImmutableArray<GeoPoint>>.Builder rings)
    {
        if (polygon.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        foreach (var item in polygon.EnumerateArray())
        {
            if (Ring(item) is not { } ring)
            {
                return false;
            }

            rings.Add(ring);
        }

        return true;
    }

    private static ImmutableArray<GeoPoint>? Ring(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() is var length && length < FewestPositions)
        {
            return null;
        }

        var points = ImmutableArray.CreateBuilder<GeoPoint>(length);
        foreach (var item in element.EnumerateArray())
        {
            if (Position(item) is not { Longitude: >= -180 and <= 180, Latitude: >= -90 and <= 90 } position)
            {
                return null;
            }

            points.Add(new GeoPoint(position.Latitude, position.Longitude));
        }

        return points.MoveToImmutable();
    }

    /// <summary>The first two of a list of two numbers or more, which may name a height too; null where it is something else. Made thousands of times, so that it makes no list of its own.</summary>
    private static (double Longitude, double Latitude)? Position(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var (count, longitude, latitude) = (0, 0.0, 0.0);
        foreach (var item in element.EnumerateArray())
        {
            if (!IsNumber(item, out var number))
            {
                return null;
            }

            (longitude, latitude) = count switch { 0 => (number, 0), 1 => (longitude, number), _ => (longitude, latitude) };
            count++;
        }

        return count < 2 ? null : (longitude, latitude);
    }
}
