using System.Collections.Frozen;
using AngleSharp.Dom;
using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>Ids are there once, well formed, and there when something on the page names them.</summary>
internal static class Ids
{
    private static readonly char[] Space = [' ', '\t', '\n', '\f', '\r'];

    /// <summary>Attributes that name ids which must be there when the page arrives; what scripts fill in later is not among them.</summary>
    private static readonly FrozenSet<string> Naming = FrozenSet.ToFrozenSet(
        ["for", "aria-labelledby", "aria-describedby", "aria-details", "headers", "list", "form", "popovertarget", "commandfor"],
        StringComparer.Ordinal);

    public static IEnumerable<Diagnostic> Check(PageDocument page)
    {
        var seen = new Dictionary<string, IElement>(StringComparer.Ordinal);
        foreach (var attribute in page.Attributes)
        {
            if (attribute.Name == "id" && Problem(attribute, seen, page) is { } problem)
            {
                yield return problem;
            }

            foreach (var id in Unknown(attribute, page))
            {
                yield return page.Finding(Rules.PageIdUnknown, attribute.Element,
                    $"{attribute.Name}=\"{StartTag.Shortened(id)}\" of this {attribute.Element.LocalName} names no id of the page. Correct it, or give the element that is meant this id.");
            }
        }
    }

    private static Diagnostic? Problem(PageAttribute attribute, Dictionary<string, IElement> seen, PageDocument page)
    {
        var (element, _, id) = attribute;
        if (id.Length == 0 || id.IndexOfAny(Space) >= 0)
        {
            return page.Finding(Rules.PageIdMalformed, element,
                $"The id '{StartTag.Shortened(id)}' of this {element.LocalName} is {(id.Length == 0 ? "empty" : "broken by white space")}; give it one word, or none.");
        }

        return seen.TryAdd(id, element)
            ? null
            : page.Finding(Rules.PageIdTwice, element, $"The id '{StartTag.Shortened(id)}' is on this page already; give this {element.LocalName} another.") with
            {
                Related = page.LocationOf(seen[id]),
            };
    }

    private static IEnumerable<string> Unknown(PageAttribute attribute, PageDocument page) => Naming.Contains(attribute.Name)
        ? attribute.Value.Split(Space, StringSplitOptions.RemoveEmptyEntries).Where(id => !page.Ids.Contains(id))
        : [];
}
