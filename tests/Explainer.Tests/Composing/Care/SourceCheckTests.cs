using Explainer.Diagnostics;

namespace Explainer.Tests.Composing.Care;

public sealed class SourceCheckTests
{
    private static readonly MarkedSite Site = MarkedSite.French.With("input/sources.yml", "- {id: tass, type: article-newspaper, title: Tass}\n");

    [Theory]
    [InlineData("{label: Siège, value: Moscou, source: tass}")]
    [InlineData("▸{label: Siège, value: Moscou}")]
    public void A_fact_names_its_source(string fact) => Site
        .WithConcepts($"  - id: otsc\n    prefLabel: OTSC\n    facts:\n      - {fact}")
        .IsBrokenAtMarks(Rules.Unsourced);

    [Theory]
    [InlineData("{id: sommet, date: \"2022\", title: Sommet, sources: [tass]}")]
    [InlineData("{id: ▸sommet, date: \"2022\", title: Sommet}")]
    [InlineData("{id: sommet, date: \"2022\", title: Sommet, body: \"Selon [Tass](source:tass).\"}")]
    [InlineData("{id: ▸sommet, date: \"2022\", title: Sommet, body: \"Selon Tass.\"}")]
    [InlineData("{id: ▸sommet, date: \"2022\", title: Sommet, body: {fr: \"Selon [Tass](source:tass).\", en: By Tass.}}")]
    public void An_event_names_its_source_in_every_language(string item) => Site
        .With("input/timeline.yml", $"- {item}")
        .IsBrokenAtMarks(Rules.Unsourced);

    [Theory]
    [InlineData("note", "Note.", "[tass]")]
    [InlineData("▸note", "Note.", "[]")]
    [InlineData("note", "\"Selon [Tass](source:tass).\"", "[]")]
    public void An_annotation_names_its_source(string id, string body, string sources) => Site
        .With("input/articles/a.md", "---\n{title: Article, lang: fr, date: \"2022\"}\n---\nUn texte.\n")
        .With("input/annotations.yml", $$$"""
            - id: {{{id}}}
              target: {article: a, quote: {exact: texte}}
              motivation: commenting
              body: {{{body}}}
              sources: {{{sources}}}
            """)
        .IsBrokenAtMarks(Rules.Unsourced);

    [Theory]
    [InlineData("Rien.", "▸{id: tass, type: book, title: Tass}")]
    [InlineData("Selon [Tass](source:tass).", "{id: tass, type: book, title: Tass}")]
    public void A_source_is_used(string page, string source) => MarkedSite.French
        .WithPage(page)
        .With("input/sources.yml", $"- {source}")
        .IsBrokenAtMarks(Rules.UnusedSource);

    [Fact]
    public void The_footer_uses_a_source_too() => Site
        .With("input/site.yml", "title: Site\nlanguages: [fr]\nbaseUrl: https://example.org\nfooter: D’après [Tass](source:tass).\n")
        .IsBrokenAtMarks(Rules.UnusedSource);
}
