using AngleSharp.Dom;

namespace Explainer.Checking;

/// <summary>Finds the addresses that an element carries.</summary>
internal static class AddressReader
{
    private static readonly char[] Space = [' ', '\t', '\n', '\f', '\r'];

    /// <summary>Each address with what a browser does with it, in the order of the element's attributes that may hold one.</summary>
    public static IEnumerable<(AddressUse Use, string Address)> Read(IElement element) => element.LocalName switch
    {
        "style" => OfStyle(element.TextContent),
        _ when element.Attributes.Length == 0 => [],
        "a" or "area" => One(AddressUse.Link, element, "href", "xlink:href"),
        "link" => OfLink(element),
        "meta" => OfMeta(element),
        "img" or "source" => [.. One(AddressUse.Request, element, "src"), .. OfSet(element, "srcset")],
        "video" => [.. One(AddressUse.Request, element, "src"), .. One(AddressUse.Request, element, "poster")],
        "script" => One(AddressUse.Request, element, "src", "href", "xlink:href"),
        "input" => [.. One(AddressUse.Request, element, "src"), .. One(AddressUse.Form, element, "formaction")],
        "audio" or "track" or "embed" or "iframe" or "frame" => One(AddressUse.Request, element, "src"),
        "object" => One(AddressUse.Request, element, "data"),
        "use" or "image" or "feImage" => One(AddressUse.Request, element, "href", "xlink:href"),
        "form" => One(AddressUse.Form, element, "action"),
        "button" => One(AddressUse.Form, element, "formaction"),
        _ => [],
    };

    private static IEnumerable<(AddressUse Use, string Address)> One(AddressUse use, IElement element, params ReadOnlySpan<string> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (element.GetAttribute(attribute) is { } address)
            {
                return [(use, address.Trim(Space))];
            }
        }

        return [];
    }

    private static IEnumerable<(AddressUse Use, string Address)> OfLink(IElement element)
    {
        var use = LinkRelations.AreFetched(element) ? AddressUse.Request : AddressUse.Metadata;
        return [.. One(use, element, "href"), .. OfSet(element, "imagesrcset")];
    }

    private static IEnumerable<(AddressUse Use, string Address)> OfMeta(IElement element)
    {
        if (RefreshTarget(element) is { } target)
        {
            return [(AddressUse.Link, target)];
        }

        var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? "";
        return name.ToLowerInvariant() is "og:url" or "og:image" or "og:image:url" or "og:image:secure_url" or "og:video" or "og:audio" or "twitter:image"
            ? One(AddressUse.Metadata, element, "content")
            : [];
    }

    /// <summary>Where a <c>meta http-equiv=refresh</c> sends the reader; null for anything else.</summary>
    public static string? RefreshTarget(IElement element)
    {
        if (element.LocalName != "meta" || !string.Equals(element.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var content = element.GetAttribute("content") ?? "";
        var url = content.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
        return url < 0 ? null : content[(url + 4)..].Trim(Space).Trim('\'', '"');
    }

    /// <summary>The candidates of a <c>srcset</c> (HTML, 4.8.4.3.10): an address, a descriptor, a comma.</summary>
    private static IEnumerable<(AddressUse Use, string Address)> OfSet(IElement element, string attribute)
    {
        var set = element.GetAttribute(attribute) ?? "";
        for (var at = 0; at < set.Length;)
        {
            at = Skip(set, at, c => c == ',' || Space.Contains(c));
            var end = Skip(set, at, c => !Space.Contains(c));
            var address = set[at..end].TrimEnd(',');
            if (address.Length > 0)
            {
                yield return (AddressUse.Request, address);
            }

            at = end > 0 && set[end - 1] == ',' ? end : Skip(set, end, c => c != ',');
        }
    }

    private static int Skip(string text, int at, Func<char, bool> skipped)
    {
        while (at < text.Length && skipped(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>What a style element or a style attribute fetches.</summary>
    public static IEnumerable<(AddressUse Use, string Address)> OfStyle(string style) =>
        StyleAddresses.Find(style).Select(found => (AddressUse.Request, found.Address));
}
