using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Explainer.Checking;

/// <summary>The <c>rel</c> of a link.</summary>
internal static class LinkRelations
{
    /// <summary>Relations that make a browser contact the host (HTML, 4.6.8; Resource Hints).</summary>
    private static readonly FrozenSet<string> Fetched = FrozenSet.ToFrozenSet(
        [
            "stylesheet", "icon", "apple-touch-icon", "apple-touch-icon-precomposed", "mask-icon", "manifest",
            "preload", "modulepreload", "prefetch", "prerender", "preconnect", "dns-prefetch",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static string[] Of(IElement element) =>
        (element.GetAttribute("rel") ?? "").Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries);

    public static bool AreFetched(IElement element) => Of(element).Any(Fetched.Contains);
}
