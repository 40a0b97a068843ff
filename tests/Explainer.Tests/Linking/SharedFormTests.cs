using Explainer.Diagnostics;

namespace Explainer.Tests.Linking;

/// <summary>Rule 7.</summary>
public sealed class SharedFormTests
{
    [Theory]
    [InlineData("a = OTSC; b = OTSC")]
    [InlineData("a = révolution; b = révolutions")]
    [InlineData("a = généraux; b = Générales")]
    [InlineData("a = Etat; b = état")]
    [InlineData("a = ÉNA; b = Ena")]
    [InlineData("a = coup d'État; b = coups d’états")]
    [InlineData("a = OTAN; b = otan")]
    [InlineData("a = Re\u0301publique; b = x y | république")]
    [InlineData("a = Haut‑Karabagh; b = Haut-Karabagh")]
    [InlineData("a = kazakhe; b = Kazakh")]
    [InlineData("a = Kazakh\u00ADstan; b = kazakhstan")]
    [InlineData("a = C++; b = c++")]
    [InlineData("a = fr:oblast; b = fr-CA:oblast")]
    public void Two_concepts_with_the_same_form_are_an_error(string glossary)
    {
        var found = Assert.Single(new SmallSite(glossary).Link("Texte.").Diagnostics);

        Assert.Equal((Rules.AmbiguousLabel, Severity.Error), (found.Rule, found.Severity));
    }

    [Fact]
    public void The_error_names_both_places()
    {
        var site = new SmallSite("oblast").With("input/glossaries/other.yml", """
            id: other
            title: Other
            concepts:
              - id: akimat
                prefLabel: {fr: akimat}
                altLabel:
                  fr: [x y, Oblasts]
            """);
        var found = Assert.Single(site.Link("Texte.").Diagnostics);

        Assert.Equal(("input/glossaries/small.yml", 4), (found.Location.Path, found.Location.Line));
        Assert.Equal(("input/glossaries/other.yml", 7, 17), (found.Related!.Value.Path, found.Related.Value.Line, found.Related.Value.Column));
        Assert.Contains("'oblast'", found.Message, StringComparison.Ordinal);
        Assert.Contains("'akimat'", found.Message, StringComparison.Ordinal);
        Assert.Contains("'Oblasts'", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a = OTSC; b = en:OTSC")]
    [InlineData("a = OTSC; b = otsc {case: sensitive}")]
    [InlineData("a = Est {case: sensitive}; b = est {case: sensitive}")]
    [InlineData("a = révolution {inflect: false}; b = révolutions {inflect: false}")]
    [InlineData("a = cote; b = côte")]
    [InlineData("a = coup d'État; b = coup d État")]
    [InlineData("a = C; b = C++")]
    [InlineData("a = Yahoo; b = Yahoo!")]
    [InlineData("a = OTSC | otsc | Otsc")]
    [InlineData("a = révolution | révolutions")]
    [InlineData("a = ru:général; b = ru:généraux")]
    public void What_no_text_could_confuse_is_none(string glossary) =>
        Assert.DoesNotContain(new SmallSite(glossary).Link("Texte.").Diagnostics, found => found.Rule == Rules.AmbiguousLabel);

    [Theory]
    [InlineData("a = oblast {occurrence: none}; b = oblast", "l'[oblast→b]")]
    [InlineData("a = oblast; b = oblast {occurrence: none}; c = oblasts {occurrence: none}", "l'[oblast→a], les [oblasts→a]")]
    [InlineData("a = oblast {occurrence: none}; b = oblast {occurrence: none}", "l'oblast")]
    [InlineData("a = oblast {occurrence: none}; b = oblast", "l'[oblast→b], l'[[oblast](term:a)→a]")]
    public void Unless_all_but_one_have_explicit_links_only(string glossary, string text) => MarkedText.Check(glossary, text);

    [Fact]
    public void Three_concepts_are_two_errors() =>
        Assert.Equal(2, new SmallSite("a = oblast; b = oblasts; c = Oblast").Link("Texte.").Diagnostics.Length);
}
