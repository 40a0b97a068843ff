using Explainer.Diagnostics;

namespace Explainer.Tests.Composing.Care;

public sealed class MentionCheckTests
{
    [Theory]
    [InlineData("Rien.", "▸otsc")]
    [InlineData("L’OTSC existe.", "otsc")]
    [InlineData("[L’alliance](term:otsc) existe.", "otsc")]
    [InlineData("Une **OTSC** et `OTSC`.", "otsc")]
    [InlineData("Du code : `OTSC`.", "▸otsc")]
    [InlineData("## L’OTSC", "▸otsc")]
    public void A_concept_is_mentioned_by_some_text(string page, string id) => MarkedSite.French
        .WithConcepts($"  - id: {id}\n    prefLabel: OTSC\n    definition: Alliance.")
        .WithPage(page)
        .IsBrokenAtMarks(Rules.UnmentionedConcept);

    [Fact]
    public void A_concept_s_own_texts_do_not_mention_it() => MarkedSite.French
        .WithConcepts("""
              - id: ▸otsc
                prefLabel: OTSC
                definition: Alliance.
                body: L’OTSC est une alliance.
            """)
        .IsBrokenAtMarks(Rules.UnmentionedConcept);
}
