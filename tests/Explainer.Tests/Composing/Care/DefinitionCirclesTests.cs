using Explainer.Diagnostics;

namespace Explainer.Tests.Composing.Care;

public sealed class DefinitionCirclesTests
{
    [Theory]
    [InlineData("Une bêta.", "Une alpha.", "Rien.", "alpha → beta → alpha")]
    [InlineData("Une bêta.", "Une gamma.", "Une alpha.", "alpha → beta → gamma → alpha")]
    [InlineData("Une bêta.", "Une gamma.", "Une bêta.", "beta → gamma → beta")]
    [InlineData("Une bêta, une gamma.", "Une alpha.", "Une alpha.", "alpha → beta → alpha", "alpha → gamma → alpha")]
    [InlineData("Une bêta.", "Une gamma.", "Rien.")]
    [InlineData("Une bêta, une gamma.", "Une gamma.", "Rien.")]
    public void Definitions_never_go_round_in_a_circle(string alpha, string beta, string gamma, params string[] ways)
    {
        var found = MarkedSite.French
            .WithConcepts($$"""
                  - {id: alpha, prefLabel: alpha, definition: "{{alpha}}"}
                  - {id: beta, prefLabel: bêta, definition: "{{beta}}"}
                  - {id: gamma, prefLabel: gamma, definition: "{{gamma}}"}
                """)
            .Findings(Rules.DefinitionCircle);

        Assert.Equal(ways.Length, found.Length);
        Assert.All(ways, way => Assert.Contains(found, diagnostic => diagnostic.Message.Contains($": {way};", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_place_is_the_mention_that_leads_on_and_the_other_place_the_one_that_leads_back()
    {
        var found = MarkedSite.French
            .WithConcepts("""
                  - id: alpha
                    prefLabel: alpha
                    definition: |
                      Une ▸bêta.
                  - id: beta
                    prefLabel: bêta
                    definition: Une alpha.
                """)
            .IsBrokenAtMarks(Rules.DefinitionCircle);

        Assert.Equal((10, 17), (found[0].Related!.Value.Line, found[0].Related!.Value.Column));
    }

    [Fact]
    public void Definitions_of_two_languages_make_no_circle() => MarkedSite.InLanguages("fr", "en")
        .WithConcepts("""
              - id: alpha
                prefLabel: {fr: alpha, en: alpha}
                definition: {fr: Une bêta., en: First.}
              - id: beta
                prefLabel: {fr: bêta, en: beta}
                definition: {fr: Deuxième., en: After alpha.}
            """)
        .IsBrokenAtMarks(Rules.DefinitionCircle);

    [Fact]
    public void A_circle_of_ten_thousand_definitions_is_walked()
    {
        var concepts = string.Join("\n", Enumerable.Range(0, 10_000).Select(i => $"  - {{id: c{i}, prefLabel: mot{i}x, definition: \"Après mot{(i + 1) % 10_000}x.\"}}"));

        Assert.Single(MarkedSite.French.WithConcepts(concepts).Findings(Rules.DefinitionCircle));
    }
}
