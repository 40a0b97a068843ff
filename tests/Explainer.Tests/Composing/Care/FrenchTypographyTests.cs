using Explainer.Diagnostics;

namespace Explainer.Tests.Composing.Care;

public sealed class FrenchTypographyTests
{
    [Theory]
    [InlineData("Trois mots\u00A0: un, deux, trois\u202F!")]
    [InlineData("Trois mots▸: un.")]
    [InlineData("Trois mots ▸: un ▸; deux ▸? trois▸! quatre\u00A0!")]
    [InlineData("Un «\u00A0mot\u00A0» et «\u202Fun autre\u202F».")]
    [InlineData("Un ▸«mot▸» et ▸« un autre ▸».")]
    [InlineData("À 13:00, au ratio 2:1, dans https://example.org/a?b=c:d et l’objet a:b.")]
    [InlineData("Voir <https://example.org/?> et `a ? b : c`.")]
    [InlineData("Voir https://example.org/? et (?) ou [!].")]
    [InlineData("Vraiment\u00A0?! Oui…\u00A0! Non…▸!")]
    [InlineData("*Emphase* ▸: oui. Une note\u00A0: **non▸!**")]
    [InlineData("Une note[^1]\u00A0; voilà▸;[^1]\n\n[^1]: Bas de page▸; fin.")]
    [InlineData("*What? No: it*{lang=en} dit-il▸;")]
    [InlineData("    Du code : \"oui\"")]
    public void Double_marks_and_guillemets_have_no_break_spaces(string page) => MarkedSite.French
        .WithPage(page)
        .IsBrokenAtMarks(Rules.NoBreakSpace);

    [Theory]
    [InlineData("L’OTSC dit «\u00A0non\u00A0».")]
    [InlineData("L▸'OTSC dit ▸\"non▸\".")]
    [InlineData("Par 43°14'18\" N.")]
    [InlineData("Du code, `l'x`, et *it's*{lang=en}.")]
    public void Quotes_and_apostrophes_are_not_straight(string page) => MarkedSite.French
        .WithPage(page)
        .IsBrokenAtMarks(Rules.StraightQuote);

    [Fact]
    public void Every_French_text_of_the_editors_is_read()
    {
        var site = MarkedSite.InLanguages("fr", "en")
            .With("input/site.yml", "title: {fr: ▸l'un, en: it's}\ndescription: ▸l'un\npublisher: ▸l'un\nlicence: ▸l'un\nfooter: l▸'un\nlanguages: [fr, en]\nbaseUrl: https://example.org\n")
            .With("theme/strings/fr.yml", "name.home: l'accueil\n")
            .With("input/pages/page.md", "---\n{title: ▸l'un, summary: ▸l'un, lang: fr}\n---\nl▸'un\n")
            .With("input/articles/a.md", "---\n{title: ▸l'un, summary: ▸l'un, lang: fr, date: \"2022\"}\n---\nl▸'un texte\n")
            .With("input/timeline.yml", "- {id: e, date: \"2022\", title: ▸l'un, body: l▸'un}")
            .With("input/annotations.yml", "- {id: n, target: {article: a, quote: {exact: l'un texte}}, motivation: commenting, body: l▸'un}")
            .With("input/sources.yml", "- {id: s, type: book, title: l'un, language: fr}")
            .With("input/glossaries/g.yml", """
                id: g
                title: ▸l'un
                description: ▸l'un
                concepts:
                  - id: c
                    prefLabel: {fr: ▸l'un, en: it's}
                    altLabel: {fr: [▸l'deux]}
                    hiddenLabel: {fr: [l'trois]}
                    definition: l▸'mot
                    body: |
                      Un mot.
                      L▸'mot.
                    facts:
                      - {label: ▸l'un, value: ▸l'un}
                """);

        var found = site.Findings(Rules.StraightQuote);

        Assert.Contains(found, diagnostic => diagnostic.Location.Path == "theme/strings/fr.yml" && diagnostic.Message.StartsWith("'name.home'", StringComparison.Ordinal));
        Assert.Equal(
            site.Marks.Select(mark => (mark.Path, mark.Line)).Order(),
            found.Where(diagnostic => diagnostic.Location.Line > 0).Select(diagnostic => (diagnostic.Location.Path, diagnostic.Location.Line)).Order());
    }

    [Theory]
    [InlineData("", "L▸'OTSC▸: oui.")]
    [InlineData("derivedFrom: seeds/a.txt", "L'OTSC: oui.")]
    public void An_article_derived_from_a_seed_is_kept_as_it_came(string derivedFrom, string text)
    {
        var site = MarkedSite.French
            .With("seeds/a.txt", "L'OTSC: oui.")
            .With("input/articles/a.md", $"---\ntitle: Article\nlang: fr\ndate: \"2022\"\n{derivedFrom}\n---\n{text}\n");

        Assert.Equal(site.Marks.Length, site.Findings(Rules.StraightQuote).Length + site.Findings(Rules.NoBreakSpace).Length);
    }

    [Fact]
    public void Other_languages_have_their_own_typography() => MarkedSite.InLanguages("en")
        .With("input/pages/page.md", "---\ntitle: \"It's: here\"\nlang: en\n---\nIt's \"here\": now!\n")
        .IsBrokenAtMarks(Rules.StraightQuote);
}
