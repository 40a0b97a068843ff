using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Checking;

/// <summary>A page says its language, and every language that it names is a tag.</summary>
internal static class Languages
{
    /// <summary>The hreflang for readers of any other language (sitemaps protocol).</summary>
    public const string Default = "x-default";

    public static IEnumerable<Diagnostic> Check(PageDocument page)
    {
        if (page.Language.Length == 0)
        {
            yield return page.Finding(Rules.PageLanguageMissing, page.Document.DocumentElement,
                "The html element does not say the page's language; write lang=\"fr\", or whatever it is.");
        }

        foreach (var (element, name, value) in page.Attributes)
        {
            // An empty lang says that the language is not known (HTML, 3.2.6.1).
            if (name is "lang" or "hreflang" && value.Trim() is { Length: > 0 } tag && tag != Default && !LanguageTag.IsWellFormed(tag))
            {
                yield return page.Finding(Rules.PageLanguageMalformed, element,
                    $"'{StartTag.Shortened(tag)}' in the {name} of this {element.LocalName} is no language; write a BCP 47 tag such as fr or en.");
            }
        }
    }

    /// <summary>Whether two tags may name the same text: one is the other, or a refinement of it.</summary>
    public static bool Agree(string one, string other) => LanguageTag.IsWithin(one, other) || LanguageTag.IsWithin(other, one);
}
