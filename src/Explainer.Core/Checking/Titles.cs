using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Checking;

/// <summary>Every page has a title, and no two in a language have the same.</summary>
internal static class Titles
{
    public static IEnumerable<Diagnostic> Check(CheckedSite site)
    {
        var seen = new Dictionary<(string Language, string Title), PageSummary>();
        foreach (var page in site.Pages)
        {
            if (page.Title.Length == 0)
            {
                yield return new Diagnostic(Rules.PageTitleMissing, page.TitleLocation, "The page has no title; write one in its head.");
            }
            else if (!page.Redirects && !seen.TryAdd((LanguageTag.Primary(page.Language), page.Title), page))
            {
                var first = seen[(LanguageTag.Primary(page.Language), page.Title)];
                yield return new Diagnostic(Rules.PageTitleTwice, page.TitleLocation,
                    $"'{StartTag.Shortened(page.Title)}' is also the title of {first.Path}; say in each what sets it apart.", first.TitleLocation);
            }
        }
    }
}
