using AngleSharp.Dom;
using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>Pictures and controls can be read without being seen; pictures keep their place until they arrive.</summary>
internal static class AlternativeTexts
{
    public static IEnumerable<Diagnostic> Check(PageDocument page) =>
        page.Elements
            .Where(element => element.LocalName is "img" or "area" or "input" or "svg" or "a" or "button" or "iframe")
            .SelectMany(element => Check(page, element));

    private static IEnumerable<Diagnostic> Check(PageDocument page, IElement element)
    {
        if (LacksText(element))
        {
            yield return page.Finding(Rules.PageImageWithoutText, element,
                $"{StartTag.Of(element)} has no alternative text; say in alt what it shows, or write alt=\"\" when it only decorates.");
        }

        if (element.LocalName == "img" && !(IsSize(element.GetAttribute("width")) && IsSize(element.GetAttribute("height"))))
        {
            yield return page.Finding(Rules.PageImageWithoutSize, element, $"{StartTag.Of(element)} has no width and height in pixels; write both.");
        }

        if (LacksName(element))
        {
            yield return page.Finding(Rules.PageControlWithoutName, element,
                $"{StartTag.Of(element)} has no words; write some, or an aria-label{(element.LocalName == "iframe" ? " or a title" : "")}.");
        }
    }

    private static bool LacksText(IElement element) => element.LocalName switch
    {
        "img" => !element.HasAttribute("alt") && !AccessibleNames.IsNamed(element),
        "area" => element.HasAttribute("href") && !AccessibleNames.HasWords(element, "alt") && !AccessibleNames.IsNamed(element),
        "input" => string.Equals(element.GetAttribute("type"), "image", StringComparison.OrdinalIgnoreCase)
            && !AccessibleNames.HasWords(element, "alt") && !AccessibleNames.IsNamed(element),
        "svg" => element.GetAttribute("role") == "img" && !AccessibleNames.HasName(element),
        _ => false,
    };

    private static bool LacksName(IElement element) => element.LocalName switch
    {
        "a" => element.HasAttribute("href") && IsSeen(element) && !AccessibleNames.HasName(element),
        "button" => IsSeen(element) && !AccessibleNames.HasName(element),
        "iframe" => IsSeen(element) && !AccessibleNames.IsNamed(element),
        _ => false,
    };

    private static bool IsSeen(IElement element) => !element.HasAttribute("hidden") && element.GetAttribute("aria-hidden") != "true";

    private static bool IsSize(string? value) => value is { Length: > 0 and < 10 } && value.All(char.IsAsciiDigit);
}
