namespace Explainer.Tests.Linking;

/// <summary>Rule 2.</summary>
public sealed class CaseTests
{
    [Theory]
    [InlineData("OTSC", "l'[OTSC], l'otsc, l'Otsc, l'OTsC")]
    [InlineData("EST", "L'[EST] est à l'est. Est-il là ?")]
    [InlineData("G7", "le [G7], le [g7]")]
    [InlineData("URSS 2", "l'[URSS 2], l'urss 2")]
    [InlineData("O.T.S.C.", "l'[O.T.S.C.], l'o.t.s.c.")]
    [InlineData("COUP D'ÉTAT", "un [COUP D'ÉTAT], un coup d'État")]
    [InlineData("ОДКБ", "[ОДКБ], одкб, Одкб")]
    public void A_label_in_capitals_matches_only_as_written(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("Kazakhstan", "[Kazakhstan], [KAZAKHSTAN], [kazakhstan], [kaZAKHstan]")]
    [InlineData("oblast", "[Oblast], [OBLAST], [oblast]")]
    [InlineData("YouTube", "[youtube], [YOUTUBE]")]
    [InlineData("Ελλάς", "[ΕΛΛΆΣ], [ελλάς], [ΕΛΛΑΣ]")]
    [InlineData("Straße", "[STRAẞE], [straße]")]
    [InlineData("𐐔𐐇𐐝", "[𐐔𐐇𐐝], 𐐼𐐯𐑅")]
    [InlineData("𐐔𐐯𐑅", "[𐐔𐐯𐑅], [𐐼𐐯𐑅], [𐐔𐐇𐐝]")]
    public void Any_other_label_matches_in_any_case(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("État", "l'[ETAT], l'[Etat], l'[ÉTAT], l'[État], l'[état], l'etat, l'eTAT")]
    [InlineData("État", "l'[E\u0301TAT], l'[ETAT]")]
    [InlineData("général", "un [GENERAL], un [GÉNÉRAL], un [GENÉRAL], un [Général], un General, un general")]
    [InlineData("Etat", "l'[État], l'[état], l'[ETAT], l'[etat]")]
    [InlineData("forêt", "la [FORET], la Foret, la foret")]
    [InlineData("François", "[FRANCOIS], [François], Francois")]
    [InlineData("ÉNA", "l'[ÉNA], l'[ENA], l'Ena, l'éna, l'ena")]
    [InlineData("Ёлка", "[Елка], [ЕЛКА], елка, [ёлка]")]
    [InlineData("Việt", "[VIET], [VIỆT], viet")]
    [InlineData("Noël", "[NOEL], [NOËL], noel, Noel")]
    public void An_unaccented_capital_stands_for_its_accented_letter(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("cote", "une [cote], une côte, un coté, une CÔTE, une [COTE]")]
    [InlineData("pêche", "la [pêche], la peche, le péché, la pèche")]
    [InlineData("ou", "[ou], où, OÙ")]
    [InlineData("Zürich", "Zurich, [Zürich], [ZURICH]")]
    public void Otherwise_accents_count(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("m = marche; p = marché", "LE [MARCHE→m], LE [MARCHÉ→p], la [Marche→m]")]
    [InlineData("p = marche; m = marché", "LE [MARCHE→p], LE [MARCHÉ→m], le [Marché→m]")]
    public void Capitals_that_could_be_two_labels_are_the_one_without_accents(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("Est {case: sensitive}", "l'[Est], il est, l'EST")]
    [InlineData("Front national {case: sensitive}", "le [Front national], le front national, le Front National")]
    [InlineData("État {case: sensitive}", "l'[État], l'[Etat], l'état, l'ETAT")]
    [InlineData("otan {case: sensitive}", "l'OTAN, l'[otan]")]
    [InlineData("Est {case: sensitive}; OUEST", "l'[Est] et l'[OUEST]")]
    [InlineData("Directeur {case: sensitive}", "un [Directeur], des [Directeurs], la [Directrice], un directeur, des DirecteurS")]
    public void Sensitive_is_as_written(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("OTSC {case: insensitive}", "l'[OTSC], l'[otsc], l'[Otsc]")]
    [InlineData("ÉNA {case: insensitive}", "l'[ENA], l'[Éna], l'[éna], l'ena, l'[Ena]")]
    public void Insensitive_is_any_case(string glossary, string text) => MarkedText.Check(glossary, text);
}
