using Explainer.Linking;

namespace Explainer.Tests.Linking;

/// <summary>Rule 10.</summary>
public sealed class OccurrenceTests
{
    [Theory]
    [InlineData("OTSC", "[OTSC] OTSC\n\nOTSC\n\n## A\n\n[OTSC] OTSC\n\n### B\n\n[OTSC]\n\n# C\n\n[OTSC] OTSC")]
    [InlineData("OTSC", "[OTSC]\n\n> # A\n>\n> [OTSC] OTSC\n\nOTSC")]
    [InlineData("OTSC", "- [OTSC]\n- ## A\n- [OTSC]\n- OTSC")]
    [InlineData("OTSC", "[OTSC]\n\nA\n-\n\n[OTSC] OTSC\n\n***\n\nOTSC")]
    [InlineData("OTSC", "| [OTSC] |\n|---|\n| OTSC |\n\nOTSC")]
    [InlineData("OTSC", "[OTSC][^1] OTSC\n\n[^1]: OTSC\n\n## A\n\n[OTSC]")]
    [InlineData("OTSC", "x[^1]\n\n[^1]: OTSC\n\n## A\n\n[OTSC]")]
    [InlineData("OTSC", "x[^1] y[^2]\n\n[^2]: OTSC\n[^1]: [OTSC]")]
    [InlineData("r = révolution; OTSC", "[révolution] [OTSC] révolutions OTSC")]
    public void Section_links_the_first_mention_under_each_heading(string glossary, string text) =>
        MarkedText.Check(new SmallSite(glossary) { Occurrence = "section" }, text);

    [Theory]
    [InlineData("OTSC", "[OTSC] OTSC\n\n## A\n\nOTSC")]
    [InlineData("OTSC; KNB", "## A\n\n[OTSC] OTSC\n\n## B\n\n[KNB] OTSC")]
    public void Page_links_the_first_mention_of_the_page(string glossary, string text) =>
        MarkedText.Check(new SmallSite(glossary) { Occurrence = "page" }, text);

    [Theory]
    [InlineData("OTSC", "[OTSC] [OTSC]\n\n[OTSC]\n\n## A OTSC\n\n[OTSC]")]
    public void All_links_every_mention(string glossary, string text) =>
        MarkedText.Check(new SmallSite(glossary) { Occurrence = "all" }, text);

    [Theory]
    [InlineData("OTSC {occurrence: all}; KNB", "[OTSC] [OTSC] [KNB] KNB\n\n## A\n\n[KNB]")]
    [InlineData("OTSC {occurrence: page}; KNB", "[OTSC] OTSC [KNB] KNB\n\n## A\n\nOTSC [KNB]")]
    [InlineData("OTSC {occurrence: none}; KNB", "OTSC [KNB] l'[[OTSC](term:otsc)]")]
    public void A_concept_s_own_setting_wins(string glossary, string text) =>
        MarkedText.Check(new SmallSite(glossary) { Occurrence = "section" }, text);

    [Theory]
    [InlineData("section", "[[alliance](term:otsc)] OTSC\n\n## A\n\n[OTSC] [[alliance](term:otsc)] OTSC")]
    [InlineData("page", "[[alliance](term:otsc)] OTSC\n\n## A\n\nOTSC [[alliance](term:otsc)]")]
    [InlineData("section", "## [[A](term:otsc)]\n\nOTSC")]
    [InlineData("all", "[[alliance](term:otsc)] [OTSC]")]
    public void An_explicit_link_counts_as_the_first_mention(string occurrence, string text) =>
        MarkedText.Check(new SmallSite("OTSC") { Occurrence = occurrence }, text);

    [Theory]
    [InlineData("[OTSC](term:) [OTSC] OTSC")]
    [InlineData("## OTSC\n\n`OTSC` [OTSC](https://example.org) [OTSC] OTSC")]
    public void What_is_no_mention_does_not_count(string text) =>
        MarkedText.Check(new SmallSite("OTSC") { Occurrence = "section" }, text);

    [Theory]
    [InlineData("c = coup d'État {occurrence: none}; e = État", "un coup d'État, l'[État→e]")]
    [InlineData("c = coup d'État {occurrence: page}; e = État", "un [coup d'État→c], un coup d'État, l'[État→e]")]
    public void A_mention_left_unlinked_by_occurrence_covers_its_words(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("coup = coup d'État; etat = État; OTSC", "un coup d'État, l'[État→etat], l'[OTSC→otsc]")]
    [InlineData("coup = coup d'État; etat = État", "un [[coup d'État](term:coup)→coup], un coup d'État")]
    public void A_mention_left_unlinked_by_the_article_covers_its_words(string glossary, string text) =>
        MarkedText.Check(new SmallSite(glossary) { FrontMatter = "unlinked: [coup]" }, text);

    [Fact]
    public void A_definition_and_a_body_are_one_page_and_two_sections()
    {
        string Linked(string occurrence)
        {
            var site = new SmallSite("OTSC") { Occurrence = occurrence }.With("input/glossaries/more.yml",
                "id: more\ntitle: More\nconcepts:\n- {id: knb, prefLabel: {fr: KNB}, definition: {fr: OTSC OTSC}, body: {fr: OTSC OTSC}}");
            return string.Join(" / ", site.Link("").Value.Texts.Where(text => text.Owner is DefinitionText or BodyText).Select(text => MarkedText.Marked(text.Prose)));
        }

        Assert.Equal("[OTSC] OTSC / OTSC OTSC", Linked("page"));
        Assert.Equal("[OTSC] OTSC / [OTSC] OTSC", Linked("section"));
        Assert.Equal("[OTSC] [OTSC] / [OTSC] [OTSC]", Linked("all"));
    }

    [Fact]
    public void The_events_of_the_timeline_are_one_page_in_the_order_of_their_dates()
    {
        string Linked(string occurrence)
        {
            var site = new SmallSite("OTSC | en:CSTO") { Occurrence = occurrence }.With("input/timeline.yml", """
                - {id: second, date: 2022-01-06, title: Second, body: {fr: OTSC second, en: CSTO second}}
                - {id: first, date: 2022-01-05, title: First, body: {fr: OTSC first}}
                """);
            return string.Join(" / ", site.Link("OTSC").Value.Texts.Where(text => text.Owner is EventText).Select(text => MarkedText.Marked(text.Prose)).Order(StringComparer.Ordinal));
        }

        Assert.Equal("OTSC second / [CSTO] second / [OTSC] first", Linked("page"));
        Assert.Equal("[CSTO] second / [OTSC] first / [OTSC] second", Linked("section"));
    }

    [Fact]
    public void An_article_and_its_notes_are_one_page_in_the_order_of_their_quotes()
    {
        string Linked(string occurrence)
        {
            var site = new SmallSite("OTSC | en:CSTO; KNB") { Occurrence = occurrence }.With("input/annotations.yml", """
                - {id: b, target: {article: article, quote: {exact: dernier}}, motivation: commenting, body: {fr: OTSC KNB b, en: CSTO b}}
                - {id: a, target: {article: article, quote: {exact: premier}}, motivation: commenting, body: {fr: OTSC KNB a, en: CSTO a}}
                """);
            return string.Join(" / ", site.Link("OTSC premier dernier").Value.Texts.Where(text => text.Owner is AnnotationText).Select(text => MarkedText.Marked(text.Prose)).Order(StringComparer.Ordinal));
        }

        Assert.Equal("CSTO a / CSTO b / OTSC KNB b / OTSC [KNB] a", Linked("page"));
        Assert.Equal("[CSTO] a / [CSTO] b / [OTSC] [KNB] a / [OTSC] [KNB] b", Linked("section"));
    }

    [Fact]
    public void Each_page_counts_for_itself()
    {
        var site = new SmallSite("OTSC") { Occurrence = "page" }.With("input/articles/other.md", "---\ntitle: Other\nlang: fr\ndate: 2022\n---\nOTSC OTSC");

        Assert.All(site.Link("OTSC OTSC").Value.Texts, text => Assert.Equal("[OTSC] OTSC", MarkedText.Marked(text.Prose).Trim()));
    }

    [Theory]
    [InlineData("section", "OTSC OTSC", new[] { MentionOutcome.Linked, MentionOutcome.Repeated })]
    [InlineData("none", "OTSC [x](term:otsc)", new[] { MentionOutcome.OccurrenceNone, MentionOutcome.Explicit })]
    public void Every_mention_counts_whatever_became_of_it(string occurrence, string text, MentionOutcome[] outcomes)
    {
        var site = new SmallSite($"OTSC {{occurrence: {occurrence}}}").Link(text).Value;

        Assert.Equal(outcomes, SmallSite.ArticleOf(site).Mentions[0].Select(mention => mention.Outcome));
        Assert.All(SmallSite.ArticleOf(site).Mentions[0], mention => Assert.True(mention.Counts));
        Assert.Single(site.Backlinks["otsc"]);
    }
}
