using Explainer.Diagnostics;

namespace Explainer.Tests.Composing.Care;

public sealed class AcronymCheckTests
{
    [Theory]
    [InlineData("L’▸OPEP décide.")]
    [InlineData("L’OTSC et le KGB de la RSS kazakhe, la RSS.")]
    [InlineData("Une ▸SDN-OTSC.")]
    [InlineData("Trois lettres : UE non, ▸ONU oui, TAKEOVER non.")]
    [InlineData("Ni AB2C, ni A_BCD, ni B52, ni ÉTÉs.")]
    [InlineData("Sous Louis XIV et au XVIII siècle.")]
    [InlineData("Du code, `OPEP`, et une adresse, <https://example.org/OPEP>.")]
    [InlineData("[OPEP](term:otsc) et [SDN](term:).")]
    [InlineData("Liée : [▸OPEP](/).")]
    [InlineData("Le site permet la CIS.")]
    [InlineData("*NATO*{lang=en} et ▸NATO.")]
    public void An_acronym_is_in_a_label_or_allowed(string page) => MarkedSite.InLanguages("fr")
        .With("input/site.yml", "title: Site\nlanguages: [fr]\nbaseUrl: https://example.org\nlinking: {acronyms: [CIS]}\n")
        .WithConcepts("""
              - id: otsc
                prefLabel: {fr: OTSC, en: NATO}
                altLabel: [KGB de la RSS kazakhe]
            """)
        .WithPage(page)
        .IsBrokenAtMarks(Rules.UnknownAcronym);

    [Fact]
    public void An_acronym_is_reported_once_with_how_often()
    {
        var found = MarkedSite.French
            .WithPage("Le ▸SDN. Le SDN.")
            .WithConcepts("""
                  - id: otsc
                    prefLabel: OTSC
                    definition: Comme la SDN.
                    body: La SDN encore.
                """)
            .IsBrokenAtMarks(Rules.UnknownAcronym);

        Assert.Contains("'SDN' stands 4 times", Assert.Single(found).Message, StringComparison.Ordinal);
    }
}
