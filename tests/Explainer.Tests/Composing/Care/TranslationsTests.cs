using Explainer.Diagnostics;

namespace Explainer.Tests.Composing.Care;

public sealed class TranslationsTests
{
    private static readonly MarkedSite Site = MarkedSite.InLanguages("fr", "en");

    [Theory]
    [InlineData("otsc", "{fr: OTSC, en: CSTO}", "{fr: Alliance., en: Alliance.}", "")]
    [InlineData("▸otsc", "{fr: OTSC}", "{fr: Alliance., en: Alliance.}", "no prefLabel in 'en'")]
    [InlineData("▸otsc", "{fr: OTSC, en: CSTO}", "{en: Alliance.}", "no definition in 'fr'")]
    [InlineData("▸otsc", "{fr: OTSC, ru: ОДКБ}", "{fr: Alliance.}", "neither prefLabel nor definition in 'en'")]
    public void A_concept_has_a_label_and_a_definition_in_each_language(string id, string labels, string definition, string message) => Assert.All(
        Site.WithConcepts($"  - id: {id}\n    prefLabel: {labels}\n    definition: {definition}").IsBrokenAtMarks(Rules.IncompleteConcept),
        diagnostic => Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal));

    [Theory]
    [InlineData("{fr: Corps., en: Body.}", "{fr: Membres, en: Members}", "{fr: six, en: six}")]
    [InlineData("{fr: ▸Corps.}", "{fr: Membres, en: Members}", "{fr: six, en: six}")]
    [InlineData("{fr: Corps., en: Body.}", "▸Membres", "\"2 030\"")]
    [InlineData("{fr: Corps., en: Body.}", "{fr: Membres, en: Members}", "▸six États")]
    public void A_concept_s_body_and_facts_are_translated_but_numbers_alone(string body, string label, string value) => Site
        .WithConcepts($$"""
              - id: otsc
                prefLabel: {fr: OTSC, en: CSTO}
                definition: {fr: Alliance., en: Alliance.}
                body: {{body}}
                facts:
                  - {label: {{label}}, value: {{value}}, asOf: "2022", source: tass}
            """)
        .With("input/sources.yml", "- {id: tass, type: article-newspaper, title: Tass}")
        .IsBrokenAtMarks(Rules.MissingTranslation);

    [Theory]
    [InlineData("title: {fr: Site, en: Site}\ndescription: {fr: Un site, en: A site}")]
    [InlineData("title: ▸Site")]
    [InlineData("title: {fr: Site, en: Site}\ndescription: {en: ▸A site}\nlicence: ▸Libre\npublisher: ▸Nous\nfooter: ▸Pied.")]
    public void The_site_s_own_words_are_translated(string settings) => Site
        .With("input/site.yml", $"{settings}\nlanguages: [fr, en]\nbaseUrl: https://example.org\n")
        .IsBrokenAtMarks(Rules.MissingTranslation);

    [Fact]
    public void Glossaries_events_and_annotations_are_translated() => Site
        .With("input/glossaries/g.yml", "id: g\ntitle: ▸Glossaire\ndescription: {en: ▸Terms}\nconcepts: []\n")
        .With("input/articles/a.md", "---\n{title: Article, lang: fr, date: \"2022\"}\n---\nUn texte.\n")
        .With("input/timeline.yml", "- {id: e, date: \"2022\", title: ▸Sommet, body: {fr: ▸Corps.}, sources: [s]}\n- {id: f, date: \"2022\", title: {fr: Fin, en: End}, sources: [s]}")
        .With("input/annotations.yml", "- id: n\n  target: {article: a, quote: {exact: texte}}\n  motivation: commenting\n  body: ▸Note.\n  sources: [s]")
        .With("input/sources.yml", "- {id: s, type: book, title: Livre}")
        .IsBrokenAtMarks(Rules.MissingTranslation);

    [Theory]
    [InlineData(null)]
    [InlineData("method.md")]
    public void A_page_is_there_in_each_language(string? translation)
    {
        var site = Site.With("input/pages/methode.md", "---\ntitle: Méthode\nlang: fr\n---\nTexte.\n");
        if (translation is not null)
        {
            site = site.With("input/pages/" + translation, "---\ntitle: Method\nlang: en\ntranslationOf: methode\n---\nText.\n");
        }

        var found = site.Findings(Rules.MissingTranslation);

        Assert.Equal(translation is null ? ["input/pages/methode.md"] : [], found.Select(diagnostic => diagnostic.Location.Path));
    }

    [Fact]
    public void A_site_in_one_language_misses_no_translation() => MarkedSite.French
        .WithPage("Texte.")
        .WithConcepts("  - id: otsc\n    prefLabel: OTSC\n    definition: Alliance.\n    body: Corps.")
        .IsBrokenAtMarks(Rules.MissingTranslation);
}
