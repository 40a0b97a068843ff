using System.Collections.Immutable;
using System.Text;
using Explainer.Text;

namespace Explainer.Benchmarks.Corpus;

/// <summary>A site of any size in French that reads like one, the same for the same numbers.</summary>
internal static class CorpusSite
{
    private const string Settings = """
        title: "Chroniques de la steppe"
        description: "Un quotidien imaginaire et ses glossaires, pour mesurer combien de temps un site demande."
        languages: [fr]
        baseUrl: https://steppe.example.org
        publisher: "La rédaction des Chroniques"
        licence: "Textes imaginaires, libres de tous droits."
        navigation: [/glossaire/, /glossaire/institutions/, /a-propos/]
        footer: "Aucun de ces événements n’a eu lieu."

        """;

    private const string About = """
        ---
        title: "À propos"
        lang: fr
        summary: "Ce que sont ces chroniques."
        ---

        Ces chroniques sont tirées au sort dans une liste de mots. Elles ne racontent rien, et leur longueur est celle d’un article de presse.

        """;

    /// <summary>The files of a site folder, by path.</summary>
    /// <param name="articles">Of 960 words and 24 mentions each.</param>
    /// <param name="concepts">In three glossaries; at least nine.</param>
    public static ImmutableArray<InputFile> Write(int articles, int concepts)
    {
        CorpusConcept[] all = [.. Enumerable.Range(0, concepts).Select(CorpusConcept.Of)];
        var files = new InputFile[articles];
        Parallel.For(0, articles, number => files[number] = File($"input/articles/{CorpusArticle.Slug(number)}.md", CorpusArticle.Write(number, all)));
        return
        [
            .. files,
            .. CorpusGlossary.All.Select((glossary, index) => File($"input/glossaries/{glossary.Id}.yml", CorpusGlossary.Write(index, all))),
            File("input/pages/a-propos.md", About),
            File("input/site.yml", Settings),
        ];
    }

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
