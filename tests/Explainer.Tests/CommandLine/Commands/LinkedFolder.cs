using Explainer.Tests.Linking;

namespace Explainer.Tests.CommandLine.Commands;

/// <summary>A site's folder with an article, a page and a glossary, for the commands that look at links.</summary>
internal static class LinkedFolder
{
    public const string Otsc = "id: otsc, prefLabel: {fr: OTSC, en: CSTO}, definition: {fr: Alliance militaire.}";
    public const string Revolution = "id: revolution, prefLabel: {fr: révolution de couleur}";

    public static TemporarySite Create() => new TemporarySite()
        .WithFile("site/input/site.yml", MemorySite.Settings)
        .WithFile("site/input/articles/almaty.md", MemorySite.Article("L'OTSC et des révolutions\nde couleur, l'OTSC et l'otsc."))
        .WithFile("site/input/pages/methode.md", "---\ntitle: Méthode\nlang: fr\n---\nL'OTSC.\n")
        .WithFile("site/input/glossaries/csto.yml", MemorySite.Glossary("csto", Otsc, Revolution));

    public static TemporarySite WithFile(this TemporarySite site, string path, string text)
    {
        site.Folder.With(path, text);
        return site;
    }

    /// <summary>Lines of standard output, whatever the system's line end.</summary>
    public static string[] Lines(this Outcome outcome) => outcome.Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
