using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Explainer.Text;

namespace Explainer.Tests.ThemePages;

/// <summary>A small site under a path, with every kind of page, built in memory with the built-in theme.</summary>
internal static class ThemedSite
{
    private const string Settings = """
        title: {fr: Le site, en: The site}
        languages: [fr, en]
        baseUrl: https://example.org/sous
        publisher: L’éditeur
        licence: CC BY 4.0
        repository: https://github.com/someone/explainer
        footer: {fr: Un pied de page., en: A footer.}
        """;

    private const string Article = """
        ---
        title: "L’article <i>"
        lang: fr
        date: "2022-01-10"
        source: depeche
        ---

        Le texte parle de l’OTSC, puis d’autre chose.

        ## Un

        Encore l’OTSC.

        ## Deux

        Rien.

        ## Trois

        Toujours rien.
        """;

    private const string Glossary = """
        id: csto
        title: {fr: Les mots, en: The words}
        concepts:
          - id: otsc
            type: organisation
            prefLabel: {fr: OTSC, en: CSTO, ru: ОДКБ}
            definition: {fr: Une alliance., en: An alliance.}
            body: {fr: "Un corps, avec 1 < 2 & 3.", en: A body.}
            start: "1992"
            related: [script]
            facts:
              - {label: {fr: Membres, en: Members}, value: {fr: six, en: six}, asOf: "2024", source: depeche}
              - {label: {fr: Fondation, en: Founded}, value: {fr: le 7 octobre 2002, en: on 7 October 2002}, asOf: "2002-10-07", source: depeche}
            sources: [depeche]
          - id: script
            prefLabel: {fr: "<script>alert(1)</script>", en: "\"onload=alert(1)"}
            definition: {fr: "Une définition de l’OTSC & du reste.", en: A definition of the CSTO.}
            sources: [depeche]
        """;

    private const string Timeline = """
        - {id: traite, date: 1992-05-15/1994-04, title: {fr: Le traité, en: The treaty}, body: {fr: "Le traité précède l’OTSC.", en: Before the CSTO.}, concepts: [otsc], sources: [depeche]}
        - {id: adhesion, date: "1993-12-09?", title: {fr: L’adhésion, en: Accession}}
        """;

    private const string Sources = """
        - {id: depeche, type: article-newspaper, title: A dispatch, author: [{family: Doe, given: Jane}], container-title: The Paper, issued: "2022-01-10", URL: "https://paper.example/a?b=1&c=2", language: en, speaker: agency}
        - {id: copie, type: article-newspaper, title: A copy, author: [{literal: The Agency}], container-title: The Mirror, language: en, speaker: agency}
        - {id: appel, type: webpage, title: A joint appeal, author: [{literal: One}, {literal: Two}], container-title: The Forum, language: en, speaker: ngo}
        """;

    private const string Annotations = """
        - {id: une, target: {article: article, quote: {exact: puis d’autre chose}}, motivation: correcting, body: {fr: Une correction., en: A correction.}, sources: [depeche], asOf: "2023-02"}
        - {id: deux, target: {article: article, quote: {exact: Le texte}}, motivation: questioning, body: {fr: Un doute., en: A doubt.}, sources: [copie, appel]}
        """;

    /// <summary>Every page by its address under the base path.</summary>
    public static IReadOnlyDictionary<string, IDocument> Pages { get; } = Build();

    public static IDocument Page(string address) => Pages[address];

    private static Dictionary<string, IDocument> Build()
    {
        ImmutableArray<InputFile> files =
        [
            File("input/site.yml", Settings),
            File("input/articles/article.md", Article),
            File("input/glossaries/csto.yml", Glossary),
            File("input/timeline.yml", Timeline),
            File("input/sources.yml", Sources),
            File("input/annotations.yml", Annotations),
            File("input/pages/methode.md", "---\ntitle: Méthode\nlang: fr\n---\n\nComment, avec [une source](source:depeche).\n"),
            .. Explainer.Theme.Theme.Files,
        ];
        var result = SiteBuilder.Build(files, new BuildSettings(), Explainer.Theme.Theme.Render);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Diagnostics.Severity.Error);
        var parser = new HtmlParser();
        return result.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(
            file => "/" + (file.Path.EndsWith("index.html", StringComparison.Ordinal) ? file.Path[..^"index.html".Length] : file.Path),
            IDocument (file) => parser.ParseDocument(Encoding.UTF8.GetString(file.Content.Span)),
            StringComparer.Ordinal);
    }

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
