using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Tests.Composing.Care;

namespace Explainer.Tests.Hostile;

/// <summary>What is said of a site when one of its files cannot be read.</summary>
public sealed class UnreadFileTests
{
    private static readonly MarkedSite Whole = MarkedSite.French
        .WithConcepts("  - {id: mot, prefLabel: mot, sources: [livre], related: [autre]}\n  - {id: autre, prefLabel: autre}")
        .With("input/sources.yml", "- {id: livre, type: book, title: Livre}\n")
        .WithPage("Un [mot](term:mot), une [source](source:livre), une [page](/glossaire/glossary/mot/), un [rien](/rien/).");

    [Fact]
    public void Whole_it_has_one_broken_link() => Assert.Equal([Rules.BrokenLink], Errors(Whole));

    [Theory]
    [InlineData("input/sources.yml", "- {id: livre, type: book\n- x: [\n")]
    [InlineData("input/glossaries/glossary.yml", "id: glossary\n\ttitle: G\n")]
    public void What_may_be_in_an_unread_file_is_not_missed_and_all_else_is(string path, string text) =>
        Assert.Equal([Rules.BadYaml, Rules.BrokenLink], Errors(Whole.With(path, text)));

    [Theory]
    [InlineData("id: g\ntitle: G\nconcepts:\n\t- id: a\n", 4, 1, "indented by a tab")]
    [InlineData("id: g\ntitle: [G\nconcepts:\n  - id: a\n", 2, 8, "this [ is never closed")]
    [InlineData("id: g\ntitle: {fr: G\n", 2, 8, "this { is never closed")]
    [InlineData("id: g\ntitle: [\"]\", '}', b\n", 2, 8, "this [ is never closed")]
    [InlineData("id: g # [\ntitle: un [mot\nx: \"y\n", 3, 4, "")]
    public void Yaml_that_is_broken_is_told_where_it_broke(string glossary, int line, int column, string advice)
    {
        var found = Assert.Single(Build(MarkedSite.French.With("input/glossaries/glossary.yml", glossary)), diagnostic => diagnostic.Rule == Rules.BadYaml);

        Assert.Equal((line, column), (found.Location.Line, found.Location.Column));
        Assert.Contains(advice, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n---\ntitle: A\n---\nUn.\n", 2, 1)]
    [InlineData("----\ntitle: A\n---\nUn.\n", 1, 1)]
    [InlineData(" ---\ntitle: A\n---\nUn.\n", 1, 1)]
    [InlineData("Un texte.\n", 1, 1)]
    public void Front_matter_that_does_not_begin_the_file_is_one_error(string article, int line, int column)
    {
        var found = Build(MarkedSite.French.With("input/articles/a.md", article)).Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();

        Assert.Equal([(Rules.FrontMatter, line, column)], found.Select(diagnostic => (diagnostic.Rule, diagnostic.Location.Line, diagnostic.Location.Column)));
    }

    [Fact]
    public void A_language_that_stands_twice_is_told_where_it_stands_again()
    {
        var site = MarkedSite.French.With("input/site.yml", "title: Site\nbaseUrl: https://example.org\nlanguages: [fr, en, ▸fr]\n");
        var found = Assert.Single(Build(site), diagnostic => diagnostic.Rule == Rules.DuplicateId);

        Assert.Equal(site.Marks[0] with { Length = 2 }, found.Location);
    }

    [Fact]
    public void Files_that_are_made_can_be_linked_to_and_fragments_of_the_navigation_are_there()
    {
        var site = MarkedSite.French
            .With("input/site.yml", "title: Site\nbaseUrl: https://example.org\nlanguages: [fr]\nnavigation: [/page/#ici, ▸/page/#rien]\n")
            .With("input/articles/a.md", "---\n{title: A, lang: fr, date: \"2022\"}\n---\nUn texte.\n")
            .WithPage("[Flux](/feed.xml), [plan](/sitemap.xml), [notions](/glossaire.jsonld). []{#ici}");
        var found = Build(site).Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();

        Assert.Equal([Rules.BrokenFragment], found.Select(diagnostic => diagnostic.Rule));
        Assert.Equal((site.Marks[0].Line, site.Marks[0].Column), (found[0].Location.Line, found[0].Location.Column));
    }

    private static IEnumerable<Rule> Errors(MarkedSite site) => Build(site).Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Rule).Order(Comparer<Rule>.Create((one, other) => string.CompareOrdinal(one.Code, other.Code)));

    private static ImmutableArray<Diagnostic> Build(MarkedSite site) =>
        SiteBuilder.Build(SiteFiles.Over(Theme.Theme.Files, site.Files), new BuildSettings(), (_, _) => { }).Diagnostics;
}
