using System.Text;
using System.Text.Json;
using Explainer.Tests.Composing.Care;

namespace Explainer.Tests.Composing;

public sealed class SkosFileTests
{
    [Fact]
    public void What_is_broader_at_any_distance_is_not_related_too()
    {
        var site = MarkedSite.French.WithConcepts("""
              - {id: pays, prefLabel: pays, related: [ville, place, fleuve]}
              - {id: ville, prefLabel: ville, broader: [pays]}
              - {id: place, prefLabel: place, broader: [ville], related: [pays, fleuve]}
              - {id: fleuve, prefLabel: fleuve}
            """);
        var files = SiteBuilder.Build(site.Files, new BuildSettings(), (_, _) => { }).Files;
        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(files.Single(file => file.Path == "glossaire.jsonld").Content.Span));
        var related = json.RootElement.GetProperty("@graph").EnumerateArray()
            .Where(node => node.GetProperty("type").GetString() == "skos:Concept")
            .ToDictionary(node => NameOf(node.GetProperty("id")), node => node.GetProperty("related").EnumerateArray().Select(NameOf).ToArray(), StringComparer.Ordinal);

        Assert.Equal(["fleuve"], related["pays"]);
        Assert.Empty(related["ville"]);
        Assert.Equal(["fleuve"], related["place"]);
        Assert.Empty(related["fleuve"]);
    }

    private static string NameOf(JsonElement address) => address.GetString()!.TrimEnd('/').Split('/')[^1];
}
