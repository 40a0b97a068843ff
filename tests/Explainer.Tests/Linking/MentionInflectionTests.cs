namespace Explainer.Tests.Linking;

/// <summary>Rule 3, as texts meet it; the forms themselves are tested with their languages.</summary>
public sealed class MentionInflectionTests
{
    [Theory]
    [InlineData("révolution de couleur", "une [révolution de couleur], des [révolutions de couleur], des [révolutions de couleurs], des [REVOLUTIONS DE COULEURS]")]
    [InlineData("coup d'État", "un [coup d'État], des [coups d'État], des [coups d’États]")]
    [InlineData("général", "le [général], les [généraux], la [générale], les [générales], les GENERALS")]
    [InlineData("groupe armé", "un [groupe armé], des [groupes armés], des [groupes armées], une groupe")]
    [InlineData("porte-parole", "un [porte-parole], des [portes-paroles], des [porte-paroles]")]
    [InlineData("directeur", "le [directeur], la [directrice], les [directrices], la directeuse")]
    [InlineData("Premier ministre", "le [Premier ministre], la [Première ministre], les [premiers ministres]")]
    [InlineData("vitrail", "un [vitrail], des [vitraux], des vitrails")]
    [InlineData("drapeau", "un [drapeau], des [drapeaux]")]
    [InlineData("Kazakh", "un [Kazakh], une [Kazakhe], des [Kazakhs], l'élite [kazakhe]")]
    [InlineData("siloviki", "des [siloviki], des [silovikis]")]
    public void Each_word_of_a_label_takes_its_regular_forms(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("révolutions de couleur", "une [révolution de couleur], des [révolutions de couleurs]")]
    [InlineData("forces armées", "une [force armée], les [forces armées], la forces")]
    [InlineData("journaux", "un [journal], des [journaux]")]
    [InlineData("États-Unis", "les [États-Unis], l'[État-Uni]")]
    public void A_label_in_the_plural_takes_its_singular(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("OTSC", "les OTSCs, l'OTSCE, l'[OTSC]")]
    [InlineData("ONG locale", "une [ONG locale], des [ONG locales], des ONGs locales")]
    [InlineData("fin de la guerre", "la [fin de la guerre], fin des la guerre, fin de les guerres, [fins de la guerre]")]
    [InlineData("crime de guerre", "des [crimes de guerre], crimes des guerre, crimes d'guerre")]
    [InlineData("chef de l'État", "les [chefs de l'État], les chefs de ls'État, les chefs des l'État")]
    public void Acronyms_and_small_words_do_not_inflect(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("général {inflect: false}", "le [général], le [Général], les généraux, la générale")]
    [InlineData("révolution de couleur {inflect: false}", "une [révolution de couleur], des révolutions de couleur")]
    [InlineData("forces armées {inflect: false}", "les [forces armées], la force armée")]
    public void A_concept_that_says_so_does_not_inflect(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("en:color revolution", "a [color revolution], [color revolutions], [Colors Revolutions], color revolutionary")]
    [InlineData("en:treaty", "a [treaty], [treaties], treatys")]
    [InlineData("en:state of emergency", "a [state of emergency], [states of emergency], state ofs emergency")]
    [InlineData("en:Wolf", "the [wolves], a [wolf], wolfs")]
    [InlineData("en:armed forces", "the [armed forces], an [armed force]")]
    public void English_takes_its_plurals(string glossary, string text) => MarkedText.Check(new SmallSite(glossary) { Language = "en" }, text);

    [Theory]
    [InlineData("ru:область", "[область], [ОБЛАСТЬ], области, областью")]
    [InlineData("ru:ОДКБ", "[ОДКБ] и одкб")]
    [InlineData("ru:général", "[général], généraux")]
    public void Other_languages_match_labels_as_given(string glossary, string text) => MarkedText.Check(new SmallSite(glossary) { Language = "ru" }, text);

    [Theory]
    [InlineData("Kazakhstan", "le Kazakhstanais, le [Kazakhstan]")]
    [InlineData("mois", "un [mois], moi, moie")]
    [InlineData("Tokaïev", "[Tokaïev], [Tokaïevs], Tokaïeva")]
    public void A_derived_word_is_no_form(string glossary, string text) => MarkedText.Check(glossary, text);
}
