using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Explainer.Theme;

/// <summary>SVG's <c>text</c> element, a name that Razor keeps for itself inside of code.</summary>
internal static class SvgText
{
    /// <summary>The element; nothing where there are no words.</summary>
    public static HtmlString Of(string words, double y, string x = "0", string? anchor = null, string? kind = null, string? language = null) => words.Length == 0 ? HtmlString.Empty : new HtmlString(
        $"<text x=\"{x}\" y=\"{y.ToString("0.#", CultureInfo.InvariantCulture)}\"{Attribute("text-anchor", anchor)}{Attribute("class", kind)}{Attribute("lang", language)}>{Theme.Encode(words)}</text>");

    private static string Attribute(string name, string? value) => value is null ? "" : $" {name}=\"{Theme.Encode(value)}\"";
}
