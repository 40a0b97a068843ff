using AngleSharp.Dom;
using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>The pages hold under the policy that they are served with: <c>default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'</c> (CSP 3).</summary>
internal static class Policy
{
    public static IEnumerable<Diagnostic> Check(PageDocument page) =>
        page.Elements.Select(element => OfElement(page, element))
            .Concat(page.Attributes.Select(attribute => OfAttribute(page, attribute)))
            .OfType<Diagnostic>()
            .Concat(page.References.Where(reference => reference.Destination.Kind == DestinationKind.Script).Select(reference =>
                page.Finding(Rules.PolicyScriptAddress, reference.Element, $"{StartTag.Of(reference.Element)} runs a script by its address; use a button and a script file.")));

    private static Diagnostic? OfElement(PageDocument page, IElement element) => element.LocalName switch
    {
        "style" => page.Finding(Rules.PolicyStyle, element, "This style element has no effect under the policy; move its rules to a style sheet."),
        "script" when !element.HasAttribute("src") && !IsData(element.GetAttribute("type")) =>
            page.Finding(Rules.PolicyScript, element, "This inline script does not run under the policy; move it to a file."),
        "iframe" or "frame" or "object" or "embed" or "applet" or "base" =>
            page.Finding(Rules.PolicyElement, element, $"{StartTag.Of(element)} is blocked by the policy; remove it."),
        _ => null,
    };

    private static Diagnostic? OfAttribute(PageDocument page, PageAttribute attribute) => attribute.Name switch
    {
        "style" => page.Finding(Rules.PolicyStyle, attribute.Element,
            $"The style attribute of this {attribute.Element.LocalName} has no effect under the policy; use a class or an attribute of its own."),
        ['o', 'n', _, ..] => page.Finding(Rules.PolicyScript, attribute.Element,
            $"{attribute.Name} of this {attribute.Element.LocalName} does not run under the policy; listen for the event in a script file."),
        _ => null,
    };

    /// <summary>A script of any type but JavaScript, a module, an import map or speculation rules is data (HTML, 4.12.1).</summary>
    private static bool IsData(string? type) =>
        type?.Trim().ToLowerInvariant() is { Length: > 0 } given
        && given is not ("module" or "importmap" or "speculationrules")
        && !given.EndsWith("javascript", StringComparison.Ordinal)
        && !given.EndsWith("ecmascript", StringComparison.Ordinal);
}
