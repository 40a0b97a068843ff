using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Composing;
using Explainer.Model;

namespace Explainer.Theme;

/// <summary>What SVG writes for the shapes of a map.</summary>
internal static class MapPath
{
    /// <summary>Path data of countries (SVG 1.1, 8.3): each ring from its first point by steps, which are shorter to write.</summary>
    public static string Of(params IEnumerable<MapCountry> countries)
    {
        var path = new StringBuilder();
        foreach (var country in countries)
        {
            Append(path, country.Rings);
        }

        return path.ToString();
    }

    private static void Append(StringBuilder path, ImmutableArray<ImmutableArray<MapPoint>> rings)
    {
        foreach (var ring in rings)
        {
            var (x, y) = (Tenths(ring[0].X), Tenths(ring[0].Y));
            path.Append('M').Append(Number(x / 10.0)).Append(' ').Append(Number(y / 10.0)).Append('l');
            for (var i = 1; i < ring.Length; i++)
            {
                var (nextX, nextY) = (Tenths(ring[i].X), Tenths(ring[i].Y));
                Step(path, nextX - x);
                Step(path, nextY - y);
                (x, y) = (nextX, nextY);
            }

            path.Append('z');
        }
    }

    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The pattern of a group, or null.</summary>
    public static string? Fill(MapGroupStyle? style) => style switch
    {
        MapGroupStyle.Hatched => "url(#_map-hatched)",
        MapGroupStyle.Dotted => "url(#_map-dotted)",
        _ => null,
    };

    // A minus separates two numbers as well as a blank does.
    private static void Step(StringBuilder path, long tenths)
    {
        if (tenths >= 0 && path[^1] != 'l')
        {
            path.Append(' ');
        }

        if (tenths < 0)
        {
            path.Append('-');
        }

        var (whole, part) = Math.DivRem(Math.Abs(tenths), 10);
        if (whole > 0 || part == 0)
        {
            path.Append(whole);
        }

        if (part > 0)
        {
            path.Append('.').Append(part);
        }
    }

    private static long Tenths(double number) => (long)Math.Round(number * 10, MidpointRounding.AwayFromZero);
}
