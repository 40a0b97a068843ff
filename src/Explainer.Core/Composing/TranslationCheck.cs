using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Checks the editors' own pages: each in a language of the site, each translating one that is there, one a language.</summary>
internal static class TranslationCheck
{
    public static void Check(Site site, DiagnosticList diagnostics)
    {
        var slugs = site.Pages.Select(page => page.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var page in site.Pages)
        {
            if (!site.Settings.Languages.Contains(page.Language, StringComparer.OrdinalIgnoreCase))
            {
                diagnostics.Report(Rules.BadLanguage, page.Location, $"The page's language '{page.Language}' is none of the site's, {string.Join(", ", site.Settings.Languages)}: write one of these under 'lang', or add it to 'languages' in site.yml.");
            }

            if (page.TranslationOf is { } reference && (!slugs.Contains(reference.Id) || reference.Id == page.Slug))
            {
                References.Check(reference, "page", slugs.Where(slug => slug != page.Slug), site, diagnostics);
            }
        }

        foreach (var group in site.Pages.GroupBy(page => $"{page.Language.ToLowerInvariant()} {SitePages.GroupOf(page)}", StringComparer.Ordinal))
        {
            foreach (var page in group.Skip(1))
            {
                diagnostics.Report(Rules.DuplicateTranslation, page.Location, $"There is already a page in '{page.Language}' for the same text.", group.First().Location);
            }
        }
    }
}
