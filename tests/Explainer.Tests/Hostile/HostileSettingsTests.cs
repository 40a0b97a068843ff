using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Tests.Hostile;

/// <summary>Settings and maps that ask for too much or hold what no text is made of.</summary>
public sealed class HostileSettingsTests
{
    [Fact]
    public void More_languages_than_a_site_can_link_to_one_another_are_refused()
    {
        var languages = Enumerable.Range(0, 60).Select(i => $"{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}");

        var result = HostileSite.Build(("input/site.yml", $"title: T\nlanguages: [{string.Join(", ", languages)}]\nbaseUrl: https://example.org\n"));

        Assert.Equal(2, Assert.Single(result.Diagnostics, found => found.Rule == Rules.TooLong).Location.Line);
        Assert.Empty(result.Files);
    }

    [Theory]
    [InlineData("languages: [fr_FR]", "EX1018")]
    [InlineData("languages: [\"\"]", "EX1013")]
    [InlineData("languages: [fr, \"\"]", "EX1014")]
    [InlineData("languages: {fr: x}", "EX1014")]
    [InlineData("languages: [fr]\nbaseUrl: \"https://example.org/?a=b\"", "EX1017")]
    public void What_is_wrong_with_the_first_lines_of_a_site_is_said(string settings, string code) =>
        Assert.Contains(HostileSite.Build(("input/site.yml", $"title: T\n{settings}\n")).Diagnostics, found => found.Rule.Code == code && found.Severity == Severity.Error);

    [Theory]
    [InlineData("""{"features": [{"properties": {"iso": "\ud800"}}]}""")]
    [InlineData("""{"features": [{"properties": {"\ud800": 1}}]}""")]
    public void Half_a_character_in_a_map_is_no_JSON_of_ours(string map) =>
        Assert.Equal(Rules.BadGeoJson, Assert.Single(HostileSite.Build(("input/map.geojson", map)).Diagnostics, found => found.Location.Path == "input/map.geojson").Rule);

    [Fact]
    public void A_map_of_one_point_is_drawn_on_a_sheet_that_has_a_size()
    {
        const string map = """{"origin": "o", "licence": "l", "features": [{"properties": {"iso": "KAZ", "name": "K"}, "geometry": {"type": "Polygon", "coordinates": [[[70, 45], [70, 45], [70, 45], [70, 45]]]}}]}""";

        var result = HostileSite.Build(
            ("input/map.geojson", map),
            ("input/glossaries/g.yml", "id: g\ntitle: G\nconcepts:\n  - {id: kaz, prefLabel: Kazakhstan, outline: KAZ, location: {lat: 45, lon: 70}}\n"));

        Assert.NotEmpty(result.Files);
        Assert.All(result.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)), file => Assert.DoesNotContain("NaN", Encoding.UTF8.GetString(file.Content.Span), StringComparison.Ordinal));
    }
}
