using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Draws the map of a glossary: the region, the countries that concepts explain, and the places among them.</summary>
internal static class MapComposer
{
    /// <summary>Sizes of letters: on a wide screen a unit is nearly a pixel, on a phone half of one.</summary>
    private const double Size = 15;
    private const double SizeOnPhone = 25;

    /// <summary>Two places as near as this are one point: the first is drawn.</summary>
    private const double Nearest = 9;

    private const double PlaceRadius = 6;

    /// <summary>The drawing; null where the site has no outlines or none of the glossary's concepts has one.</summary>
    public static MapDrawing? Compose(ConceptScheme scheme, Edition edition)
    {
        var site = edition.Site;
        if (site.Map is not { } map || edition.Sheet is not { } sheet || !scheme.Concepts.Any(concept => concept.Outline is not null))
        {
            return null;
        }

        ImmutableArray<MapLegendEntry> legend = [.. scheme.Map.Select(group => new MapLegendEntry(edition.TextOrEmpty(group.Label), group.Style, edition.Views(group.Concepts.Select(reference => reference.Id))))];
        var explained = site.Concepts.Where(concept => concept.Outline is not null)
            .DistinctBy(concept => concept.Outline!.Id, StringComparer.Ordinal) // filtered just before
            .ToDictionary(concept => concept.Outline!.Id, StringComparer.Ordinal);
        var countries = map.Outlines
            .Select((outline, i) => Country(sheet.Rings[i], explained.GetValueOrDefault(outline.Code), legend, edition))
            .Where(country => !country.Rings.IsEmpty)
            .OrderBy(country => country.Concept is null ? 0 : 1)
            .ToList();
        var places = PlacesOf(site, sheet).Select(pair => new MapPlace(edition.View(pair.Concept), pair.At, null, null)).ToList();
        var anchors = countries.Select(country => AnchorOf(country, explained, sheet)).ToList();
        return Named(new MapDrawing(MapSheet.Width, sheet.Height, [.. countries], [.. places], legend, map.Origin, map.Licence), anchors);
    }

    private static MapCountry Country(ImmutableArray<ImmutableArray<MapPoint>> rings, Concept? concept, ImmutableArray<MapLegendEntry> legend, Edition edition)
    {
        ImmutableArray<MapLegendEntry> groups = concept is null ? [] : [.. legend.Where(entry => entry.Concepts.Any(view => view.Id == concept.Id))];
        return new MapCountry(
            concept is null ? null : edition.View(concept),
            rings,
            groups,
            groups.Where(group => group.Style != MapGroupStyle.Marked).Select(group => (MapGroupStyle?)group.Style).FirstOrDefault(),
            groups.Any(group => group.Style == MapGroupStyle.Marked),
            Label: null,
            LabelOfPhone: null);
    }

    /// <summary>Places with a point and no outline, on the sheet, none on top of another.</summary>
    private static List<(Concept Concept, MapPoint At)> PlacesOf(Site site, MapSheet sheet)
    {
        var places = new List<(Concept Concept, MapPoint At)>();
        foreach (var concept in site.Concepts.Where(concept => concept is { Type: ConceptType.Place, Outline: null, Position: not null }))
        {
            var at = sheet.Place(concept.Position!.Value); // filtered just before
            if (sheet.Holds(at) && places.All(place => Distance(place.At, at) >= Nearest))
            {
                places.Add((concept, at));
            }
        }

        return places;
    }

    /// <summary>Where a country's name stands best: its concept's location, else the middle of its largest part on the sheet.</summary>
    private static MapPoint AnchorOf(MapCountry country, Dictionary<string, Concept> explained, MapSheet sheet)
    {
        var position = explained.Values.FirstOrDefault(concept => concept.Id == country.Concept?.Id)?.Position;
        return position is { } point && sheet.Place(point) is var written && sheet.Holds(written) ? written : MapArea.MiddleOf(country.Rings);
    }

    private static MapDrawing Named(MapDrawing drawing, List<MapPoint> anchors)
    {
        var (countries, places) = LabelsOf(drawing, anchors, Size, PlaceRadius);
        var (countriesOnPhone, placesOnPhone) = LabelsOf(drawing, anchors, SizeOnPhone, PlaceRadius * 2);
        return drawing with
        {
            Countries = [.. drawing.Countries.Select((country, i) => country with { Label = countries[i], LabelOfPhone = countriesOnPhone[i] })],
            Places = [.. drawing.Places.Select((place, i) => place with { Label = places[i], LabelOfPhone = placesOnPhone[i] })],
        };
    }

    /// <summary>Names of the countries, the largest first, then of the places.</summary>
    private static (MapPoint?[] Countries, MapPoint?[] Places) LabelsOf(MapDrawing drawing, List<MapPoint> anchors, double size, double radius)
    {
        var labels = new MapLabels(drawing.Width, drawing.Height, size);
        foreach (var place in drawing.Places)
        {
            labels.Keep(place.At, radius);
        }

        var countries = new MapPoint?[drawing.Countries.Length];
        foreach (var country in drawing.Countries.Where(country => country.Concept is not null).OrderByDescending(country => MapArea.Of(country.Rings)))
        {
            var index = drawing.Countries.IndexOf(country);
            countries[index] = labels.PlaceAround(NameOf(country), anchors[index]);
        }

        return (countries, [.. drawing.Places.Select(place => labels.PlaceBeside(place.Concept.Label.Text, place.At, radius))]);
    }

    private static string NameOf(MapCountry country) => (country.IsMarked ? MapDrawing.Sign : "") + country.Concept?.Label.Text;

    private static double Distance(MapPoint one, MapPoint other) => Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));
}
