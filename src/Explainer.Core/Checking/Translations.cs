using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>Pages in several languages name one another, and links say which language they lead to.</summary>
internal static class Translations
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        site.Pages.Where(page => !page.IsApart)
            .SelectMany(page => OneWay(page, site).Concat(OfTranslations(page, site)).Concat(OfLinks(page, site)));

    private static IEnumerable<Diagnostic> OneWay(PageSummary page, CheckedSite site)
    {
        // Where the folder's host is not known, its own absolute addresses look like another's.
        var isTold = site.Folder.Root.Known || page.Translations.All(translation => translation.Destination.Kind == DestinationKind.File);
        if (isTold && page.Translations.Length > 0 && !page.Translations.Any(translation => site.At(translation.Destination) == page))
        {
            yield return new Diagnostic(Rules.PageTranslationOneWay, page.Translations[0].Location,
                "The page names its translations but not itself; add a link rel=\"alternate\" with its own language and address.");
        }

        foreach (var translation in page.Translations.Where(translation => translation.Language != Languages.Default))
        {
            if (site.At(translation.Destination) is { } other && !other.Translations.Any(back => site.At(back.Destination) == page))
            {
                yield return new Diagnostic(Rules.PageTranslationOneWay, translation.Location,
                    $"{other.Path} does not name this page as its translation; add a link rel=\"alternate\" hreflang=\"{page.Language}\" to {page.Address} there.");
            }
        }
    }

    private static IEnumerable<Diagnostic> OfTranslations(PageSummary page, CheckedSite site) =>
        from translation in page.Translations
        where translation.Language != Languages.Default
        let other = site.At(translation.Destination)
        where other is { Language.Length: > 0 } && !Languages.Agree(translation.Language, other.Language)
        select new Diagnostic(Rules.PageLinkLanguageWrong, translation.Location, WrongLanguage(translation.Address, translation.Language, other));

    private static IEnumerable<Diagnostic> OfLinks(PageSummary page, CheckedSite site)
    {
        foreach (var link in page.Links.Where(link => link.IsFollowed))
        {
            if (site.At(link.Destination) is not { Language.Length: > 0, IsApart: false } other)
            {
                continue;
            }

            if (link.Language.Length > 0 && !Languages.Agree(link.Language, other.Language))
            {
                yield return new Diagnostic(Rules.PageLinkLanguageWrong, link.Location, WrongLanguage(link.Address, link.Language, other));
            }
            else if (link.Language.Length == 0 && page.Language.Length > 0 && !Languages.Agree(page.Language, other.Language))
            {
                yield return new Diagnostic(Rules.PageLinkLanguageMissing, link.Location,
                    $"The link to '{StartTag.Shortened(link.Address)}' leads from a page in {page.Language} to one in {other.Language}; add hreflang=\"{other.Language}\".");
            }
        }
    }

    private static string WrongLanguage(string address, string language, PageSummary other) =>
        $"The link to '{StartTag.Shortened(address)}' says hreflang=\"{language}\", but {other.Path} is in {other.Language}; correct one of them.";
}
