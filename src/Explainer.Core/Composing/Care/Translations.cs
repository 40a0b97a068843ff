using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Composing.Care;

/// <summary>Finds texts that some of the site's languages have and others lack.</summary>
/// <remarks>
/// A text that no language has is no missing translation. Nor is an article in one language, which keeps its own, a source's title,
/// or a fact's value without a letter: a number reads alike. Labels and definitions are <see cref="ConceptLanguages"/>'s.
/// </remarks>
internal static class Translations
{
    public static void Check(Site site, DiagnosticList diagnostics)
    {
        foreach (var text in TextsOf(site))
        {
            var languages = text.Languages;
            var missing = site.Settings.Languages.RemoveAll(language => languages.Contains(language, StringComparer.OrdinalIgnoreCase));
            if (!missing.IsEmpty && !languages.IsEmpty)
            {
                diagnostics.Report(Rules.MissingTranslation, text.Place, $"{text.Name} is missing in {string.Join(", ", missing.Select(language => $"'{language}'"))}; those readers get it in '{languages[0]}' or not at all.");
            }
        }
    }

    private static IEnumerable<TranslatedText> TextsOf(Site site) =>
    [
        Of("The site's title", site.Settings.Title),
        Of("The site's description", site.Settings.Description),
        Of("The site's publisher", site.Settings.Publisher),
        Of("The site's licence", site.Settings.Licence),
        Of("The site's footer", site.Settings.Footer),
        .. site.Schemes.SelectMany(OfScheme),
        .. site.Concepts.SelectMany(OfConcept),
        .. site.Events.SelectMany(item => new[] { Of("The title of the event", item.Title, item.Id), Of("The body of the event", item.Body, item.Id) }),
        .. site.Annotations.Select(annotation => Of("The body of the annotation", annotation.Body, annotation.Id)),
        .. site.Pages.GroupBy(SitePages.GroupOf, StringComparer.Ordinal).Select(OfPage),
    ];

    /// <summary>A text, its languages, and what it is called where one is missing: what it is, and whose.</summary>
    private sealed record TranslatedText(string What, string? Id, ImmutableArray<string> Languages, TextLocation Place)
    {
        public string Name => Id is null ? What : $"{What} '{Id}'";
    }

    private static IEnumerable<TranslatedText> OfScheme(ConceptScheme scheme) =>
        [Of("The title of the glossary", scheme.Title, scheme.Id), Of("The description of the glossary", scheme.Description, scheme.Id)];

    private static IEnumerable<TranslatedText> OfConcept(Concept concept) =>
    [
        Of("The body of", concept.Body, concept.Id),
        .. concept.Facts.Select(fact => Of("The label of a fact of", fact.Label, concept.Id)),
        .. concept.Facts.Where(fact => fact.Value.Entries.Any(entry => entry.Text.Text.Any(char.IsLetter))).Select(fact => Of("The value of a fact of", fact.Value, concept.Id)),
    ];

    private static TranslatedText OfPage(IGrouping<string, FreePage> translations) =>
        new("The page", translations.First().Slug, [.. translations.Select(page => page.Language)], translations.First().Location);

    private static TranslatedText Of(string what, LanguageMap map, string? id = null) =>
        new(what, id, ImmutableArray.CreateRange(map.Entries, entry => entry.Language), map.IsEmpty ? default : map.Entries[0].Text.Location);

    private static TranslatedText Of(string what, ProseMap map, string? id = null) =>
        new(what, id, ImmutableArray.CreateRange(map.Entries, entry => entry.Language), map.IsEmpty ? default : map.Entries[0].Source.Location);
}
