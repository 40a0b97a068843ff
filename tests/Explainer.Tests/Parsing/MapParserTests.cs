using Explainer.Diagnostics;
using Explainer.Tests.Hostile;

namespace Explainer.Tests.Parsing;

public sealed class MapParserTests
{
    private const string Outline = """{"properties": {"iso": "FRA"}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0, 7]]]}}""";

    [Fact]
    public void An_outline_is_placed_where_it_begins_whatever_stands_before_it()
    {
        var map = $$"""{"origin": "Île 😀", "licence": "–", "features": [{{Outline}}, {{Outline}}]}""";

        var found = Assert.Single(HostileSite.Build(("input/map.geojson", map)).Diagnostics, found => found.Rule == Rules.DuplicateId);

        Assert.Equal((1, map.LastIndexOf(Outline, StringComparison.Ordinal) + 1), (found.Location.Line, found.Location.Column));
        Assert.Equal(map.IndexOf(Outline, StringComparison.Ordinal) + 1, found.Related?.Column);
    }

    [Theory]
    [InlineData("[0]")]
    [InlineData("[0, \"1\"]")]
    [InlineData("[0, 91]")]
    [InlineData("[-181, 0]")]
    [InlineData("[0, 0, 1e999]")]
    [InlineData("0")]
    public void A_position_is_two_numbers_or_more_within_the_degrees_of_the_globe(string position)
    {
        var map = $$"""{"origin": "o", "licence": "l", "features": [{{Outline.Replace("[1, 1]", position, StringComparison.Ordinal)}}]}""";

        Assert.Contains(HostileSite.Build(("input/map.geojson", map)).Diagnostics, found => found.Rule == Rules.BadGeoJson && found.Location.Column == map.IndexOf("[{", StringComparison.Ordinal) + 2);
    }
}
