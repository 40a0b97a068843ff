using Explainer.Diagnostics;

namespace Explainer.Tests.Composing.Care;

public sealed class DefinitionCheckTests
{
    [Theory]
    [InlineData("Alliance militaire.")]
    [InlineData("Alliance, ▸OTSC en abrégé.")]
    [InlineData("Les ▸organisations du traité sont des alliances.")]
    [InlineData("Conseil de l’OTSC réuni à Moscou.")]
    public void A_definition_does_without_its_own_label(string definition) => MarkedSite.French
        .WithConcepts($$"""
              - id: otsc
                prefLabel: OTSC
                altLabel: [organisation du traité]
                definition: |
                  {{definition}}
              - id: conseil
                prefLabel: Conseil de l’OTSC
            """)
        .IsBrokenAtMarks(Rules.DefinitionUsesLabel);

    [Fact]
    public void A_definition_may_use_its_own_label_of_another_language() => MarkedSite.InLanguages("fr", "en")
        .WithConcepts("""
              - id: otsc
                prefLabel: {fr: OTSC, en: CSTO}
                definition: {fr: Alliance dite CSTO., en: ▸Alliance called CSTO.}
            """)
        .IsBrokenAtMarks(Rules.DefinitionUsesLabel);

    [Theory]
    [InlineData(300, "é", "")]
    [InlineData(301, "é", "▸")]
    [InlineData(300, "e\u0301", "")]
    public void A_definition_has_at_most_three_hundred_characters(int count, string character, string mark) => MarkedSite.French
        .WithConcepts($"  - id: otsc\n    prefLabel: OTSC\n    definition: {mark}{string.Concat(Enumerable.Repeat(character, count))}")
        .IsBrokenAtMarks(Rules.LongDefinition);
}
