namespace Explainer.Tests.Linking;

/// <summary>Rule 3: a text matches only labels of the language that it is written in.</summary>
public sealed class TextLanguageTests
{
    private const string Glossary = "OTSC | en:CSTO | ru:ОДКБ; knb = KNB | en:NSC; r = révolution | en:revolution";

    [Theory]
    [InlineData("fr", "[OTSC], CSTO, ОДКБ, [KNB], NSC, [révolutions], revolution")]
    [InlineData("en", "OTSC, [CSTO], ОДКБ, KNB, [NSC], révolution, [revolutions]")]
    [InlineData("ru", "OTSC, CSTO, [ОДКБ], KNB, NSC")]
    [InlineData("de", "OTSC, CSTO, ОДКБ")]
    [InlineData("fr-CA", "[OTSC], CSTO, [révolutions]")]
    [InlineData("FR", "[OTSC], CSTO, [révolutions]")]
    [InlineData("en-GB", "OTSC, [CSTO], [revolutions]")]
    [InlineData("fra", "OTSC, CSTO")]
    public void An_article_matches_labels_of_its_own_language(string language, string text) =>
        MarkedText.Check(new SmallSite(Glossary) { Language = language }, text);

    [Theory]
    [InlineData("[OTSC] *OTSC [CSTO]*{lang=en} CSTO")]
    [InlineData("[OTSC] **[CSTO] *OTSC [CSTO]* OTSC**{lang=en} [OTSC]")]
    [InlineData("[OTSC] *[ОДКБ] OTSC*{lang=ru}")]
    [InlineData("[OTSC] *CSTO [OTSC]*{lang=fr-CA}")]
    [InlineData("*[CSTO] **[OTSC]**{lang=fr}*{lang=en-US}")]
    [InlineData("l'*alliance CSTO*{lang=xx-YY} [OTSC]")]
    public void An_expression_may_be_in_another(string text) => MarkedText.Check(Glossary, text);

    [Theory]
    [InlineData("{lang=en}\nOTSC [CSTO]\n\n[OTSC] CSTO")]
    [InlineData("OTSC [CSTO] {lang=en}\n\n[OTSC] CSTO")]
    [InlineData("{lang=en}\n> OTSC [CSTO]\n>\n> - [CSTO]\n\n[OTSC] CSTO")]
    [InlineData("{lang=en}\n- OTSC [CSTO]\n\n[OTSC]")]
    [InlineData("{lang=en}\n> OTSC [CSTO] *[OTSC] CSTO*{lang=fr}\n\n[OTSC]")]
    public void A_block_may_be_in_another(string text) => MarkedText.Check(Glossary, text);

    [Theory]
    [InlineData("u = Union européenne | en:Union européenne", "l'Union *européenne*{lang=en}")]
    [InlineData("u = Union européenne | fr-CA:Union européenne", "l'Union *européenne*{lang=fr-CA}")]
    public void A_mention_is_in_one_language(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("fr", "OTSC")]
    [InlineData("fr-CA", "[OTSC]")]
    public void A_label_of_a_region_is_for_its_texts_alone(string language, string text) =>
        MarkedText.Check(new SmallSite("x = fr-CA:OTSC") { Language = language }, text);

    [Fact]
    public void What_is_wrong_with_labels_is_said_once_whatever_the_regions_of_the_texts() =>
        Assert.Equal(2, new SmallSite("a = OTSC; b = OTSC; c = x y | z | fr-CA:OTSC québécoise") { Language = "fr-CA" }.Link("*x*{lang=fr-BE}").Diagnostics.Length);

    [Fact]
    public void A_definition_is_in_its_own()
    {
        var site = new SmallSite(Glossary).With("input/glossaries/more.yml",
            "id: more\ntitle: More\nconcepts:\n- {id: more, prefLabel: {fr: Autre}, definition: {fr: OTSC CSTO, en: OTSC CSTO}, body: {fr: CSTO OTSC, en: CSTO OTSC}}");

        Assert.Equal(
            ["[OTSC] CSTO", "OTSC [CSTO]", "CSTO [OTSC]", "[CSTO] OTSC"],
            site.Link("").Value.Texts.Where(text => text.Owner is not Explainer.Linking.ArticleText).OrderBy(text => text.Owner is Explainer.Linking.BodyText)
                .ThenByDescending(text => text.Prose.Prose.Language, StringComparer.Ordinal).Select(text => MarkedText.Marked(text.Prose)));
    }
}
