using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Checks the editors' own pages: each in a language of the site, each translating an original that is there, one a language.</summary>
internal static class TranslationCheck
{
    public static void Check(Site site, DiagnosticList diagnostics)
    {
        var pages = site.Pages.ToDictionary(page => page.Slug, StringComparer.Ordinal);
        foreach (var page in site.Pages)
        {
            if (!site.Settings.Languages.Contains(page.Language, StringComparer.OrdinalIgnoreCase))
            {
                diagnostics.Report(Rules.BadLanguage, page.LanguageLocation, $"The page's language '{page.Language}' is none of the site's, {string.Join(", ", site.Settings.Languages)}: write one of these under 'lang', or add it to 'languages' in site.yml.");
            }

            if (page.TranslationOf is { } original)
            {
                CheckOriginal(page, original, pages, site, diagnostics);
            }
        }

        foreach (var group in site.Pages.GroupBy(page => $"{page.Language.ToLowerInvariant()} {SitePages.GroupOf(page)}", StringComparer.Ordinal))
        {
            // The original is nobody's second.
            var ordered = group.OrderBy(page => page.TranslationOf is not null).ToList();
            foreach (var page in ordered.Skip(1))
            {
                diagnostics.Report(Rules.DuplicateTranslation, page.TranslationOf?.Location ?? page.LanguageLocation, $"There is already a page in '{page.Language}' for the same text.", ordered[0].Location);
            }
        }
    }

    private static void CheckOriginal(FreePage page, Reference original, Dictionary<string, FreePage> pages, Site site, DiagnosticList diagnostics)
    {
        if (!pages.TryGetValue(original.Id, out var found) || found == page)
        {
            References.Check(original, "page", pages.Keys.Where(slug => slug != page.Slug), site, diagnostics);
        }
        else if (found.TranslationOf is { } further && further.Id != page.Slug)
        {
            diagnostics.Report(Rules.TranslationOfTranslation, original.Location, $"'{original.Id}' is itself a translation; name the original, '{further.Id}'.", further.Location);
        }
        else if (found.TranslationOf is { } back && string.CompareOrdinal(page.Slug, found.Slug) < 0)
        {
            diagnostics.Report(Rules.TranslationOfTranslation, original.Location, $"'{page.Slug}' and '{found.Slug}' say that they translate each other; take 'translationOf' out of the original.", back.Location);
        }
    }
}
