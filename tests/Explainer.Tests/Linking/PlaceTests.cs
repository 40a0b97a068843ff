using Explainer.Linking;

namespace Explainer.Tests.Linking;

/// <summary>Rules 6 and 9: where no mention is looked for, and where one is.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("OTSC", "# OTSC\n\n## l'OTSC *OTSC*\n\nl'[OTSC]")]
    [InlineData("OTSC", "OTSC\n====\n\nOTSC\n----\n\nl'[OTSC]")]
    [InlineData("OTSC", "> ## OTSC\n>\n> l'[OTSC]")]
    public void Not_in_headings(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("OTSC", "[OTSC](https://example.org) [OTSC]")]
    [InlineData("OTSC", "[l'*OTSC* et l'OTSC](https://example.org \"OTSC\") [OTSC]")]
    [InlineData("OTSC", "[OTSC][x] [OTSC]\n\n[x]: https://example.org")]
    [InlineData("OTSC", "<https://example.org/OTSC> <OTSC@example.org> [OTSC]")]
    [InlineData("OTSC", "*[OTSC](https://example.org)* [*OTSC*](/articles/article/) [OTSC]")]
    [InlineData("Union européenne", "[Union](https://example.org) européenne")]
    public void Not_in_links(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("OTSC", "`OTSC` ``l'OTSC`` [OTSC]")]
    [InlineData("OTSC", "```\nOTSC\n```\n\n    OTSC\n\n~~~ OTSC\nOTSC\n~~~\n\nl'[OTSC]")]
    [InlineData("Union européenne", "`Union` européenne, Union `européenne`")]
    public void Not_in_code(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("OTSC", "![OTSC](/assets/x.png \"OTSC\") [OTSC]")]
    [InlineData("OTSC", "![l'*OTSC*](/assets/x.png)")]
    [InlineData("OTSC", "[![OTSC](/assets/x.png)](https://example.org)")]
    public void Not_in_the_text_of_a_picture(string glossary, string text) => MarkedText.Check(glossary, text);

    [Fact]
    public void Not_on_the_concept_s_own_page_for_itself()
    {
        var site = new SmallSite("").With("input/glossaries/own.yml", """
            id: own
            title: Own
            concepts:
              - {id: otsc, prefLabel: {fr: OTSC}, definition: {fr: "L'OTSC et le KNB."}, body: {fr: "L'*OTSC* et le KNB."}}
              - {id: knb, prefLabel: {fr: KNB}, definition: {fr: "Le KNB et l'OTSC."}}
            """);

        Assert.Equal(
            ["L'OTSC et le [KNB].", "L'*OTSC* et le [KNB].", "Le KNB et l'[OTSC]."],
            site.Link("").Value.Texts.Where(text => text.Owner is DefinitionText or BodyText).Select(text => MarkedText.Marked(text.Prose)));
    }

    [Fact]
    public void On_its_own_page_a_concept_does_not_cover_the_words_of_others()
    {
        var site = new SmallSite("").With("input/glossaries/own.yml", """
            id: own
            title: Own
            concepts:
              - {id: etat, prefLabel: {fr: État}}
              - {id: coup, prefLabel: {fr: coup d'État}, definition: {fr: "Un coup d'État renverse l'État."}}
            """);
        var definition = site.Link("Rien.").Value.Texts.Single(text => text.Owner is DefinitionText).Prose;

        Assert.Equal("Un coup d'[État] renverse l'[État].", MarkedText.Marked(definition));
    }

    [Fact]
    public void In_articles_pages_and_the_definitions_and_bodies_of_concepts_events_and_annotations_and_nowhere_else()
    {
        var site = new SmallSite("OTSC") { FrontMatter = "summary: OTSC\nbyline: OTSC" }
            .With("input/pages/a-propos.md", "---\ntitle: OTSC\nlang: fr\nsummary: OTSC\n---\nOTSC page")
            .With("input/glossaries/more.yml", """
                id: more
                title: OTSC
                description: OTSC
                concepts:
                  - id: knb
                    prefLabel: {fr: KNB}
                    definition: {fr: "OTSC definition"}
                    body: {fr: "OTSC body"}
                    facts:
                      - {label: OTSC, value: OTSC, source: depeche}
                """)
            .With("input/sources.yml", "- {id: depeche, type: article, title: OTSC}")
            .With("input/timeline.yml", "- {id: jour, date: 2022, title: OTSC, body: {fr: OTSC event}}")
            .With("input/annotations.yml", "- {id: note, target: {article: article, quote: {exact: Texte}}, motivation: commenting, body: {fr: OTSC note}}");
        var linked = site.Link("Texte : OTSC article");

        Assert.Empty(linked.Diagnostics);
        Assert.Equal(
            ["OTSC body", "OTSC definition", "OTSC event", "OTSC note", "OTSC page", "Texte : OTSC article"],
            linked.Value.Texts.Where(text => text.Prose.Mentions.Any(mentions => mentions.Any(mention => mention.IsLink)))
                .Select(text => text.Prose.Prose.Source.Text.Trim()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("# OTSC", MentionOutcome.InHeading)]
    [InlineData("[OTSC](https://example.org)", MentionOutcome.InLink)]
    [InlineData("[OTSC](term:)", MentionOutcome.InLink)]
    [InlineData("`OTSC`", MentionOutcome.InCode)]
    [InlineData("<https://example.org/OTSC>", MentionOutcome.InCode)]
    [InlineData("OTSC", MentionOutcome.Linked)]
    public void What_is_not_linked_is_listed_with_the_reason(string text, MentionOutcome outcome)
    {
        var mention = Assert.Single(new SmallSite("OTSC").LinkArticle(text).Mentions.SelectMany(mentions => mentions));

        Assert.Equal(("otsc", "OTSC", outcome), (mention.ConceptId, mention.Label, mention.Outcome));
    }
}
