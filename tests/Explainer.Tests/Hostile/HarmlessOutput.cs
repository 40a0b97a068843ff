using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Explainer.Checking;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Tests.Hostile;

/// <summary>Says what a browser, a feed reader or a host would run or follow of an output that nobody of ours wrote.</summary>
internal static class HarmlessOutput
{
    // What the theme and Markdown make; a script is looked at apart.
    private static readonly HashSet<string> Elements = new(
        [
            "html", "head", "title", "meta", "link", "script", "body", "header", "footer", "main", "nav", "section", "article", "aside", "div", "span", "p", "a", "abbr",
            "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "em", "strong", "code", "pre", "br", "hr", "blockquote", "q", "cite", "mark", "sup", "sub", "small",
            "table", "thead", "tbody", "tr", "th", "td", "caption", "figure", "figcaption", "img", "time", "dfn", "i", "b", "details", "summary", "button", "form", "label", "input", "output",
            "search", "noscript", "template", "dialog", "select", "option", "datalist", "fieldset", "legend", "wbr", "s", "bdi", "data", "address", "hgroup",
            "svg", "g", "path", "line", "circle", "rect", "text", "tspan", "title", "desc", "defs", "use", "symbol", "pattern", "polygon", "polyline", "ellipse", "clippath",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "data", "poster", "cite", "background", "ping", "xlink:href", "srcset", "manifest", "longdesc"];
    private static readonly string[] Schemes = ["", "http", "https", "mailto", "tel"];
    private static readonly string[] Forbidden = ["style", "srcdoc", "formaction", "ping", "background", "is", "http-equiv", "nonce", "slot"];

    /// <summary>Everything that is wrong, a line each; empty for a harmless output.</summary>
    public static IEnumerable<string> Findings(IEnumerable<OutputFile> files) => files.SelectMany(file => OfFile(file.Path, Encoding.UTF8.GetString(file.Content.Span)));

    /// <summary>What the generator's own last look finds in an output that a build let pass: each is a fault of ours.</summary>
    public static IEnumerable<string> OwnFaults(ImmutableArray<OutputFile> files) => files.IsEmpty ? [] : Checker.Check(files, new CheckSettings("https://example.org", Ours: true))
        .Where(found => found.Severity == Severity.Error)
        .Select(found => $"{found.Location.Path}({found.Location.Line},{found.Location.Column}): {found.Rule.Code} {found.Message}");

    private static IEnumerable<string> OfFile(string path, string text) => Path.GetExtension(path) switch
    {
        ".html" => OfPage(text).Select(found => $"{path}: {found}"),
        ".xml" => OfXml(text).Select(found => $"{path}: {found}"),
        ".jsonld" => OfJson(text).Select(found => $"{path}: {found}"),
        ".js" when text.StartsWith("explainer.receive(", StringComparison.Ordinal) => OfData(text).Select(found => $"{path}: {found}"),
        _ => OfLines(path, text),
    };

    private static IEnumerable<string> OfPage(string html)
    {
        foreach (var element in new HtmlParser().ParseDocument(html).All)
        {
            if (!Elements.Contains(element.LocalName))
            {
                yield return $"an element <{element.LocalName}>";
            }

            if (element.LocalName == "script")
            {
                foreach (var found in OfScript(element))
                {
                    yield return found;
                }
            }

            foreach (var found in element.Attributes.SelectMany(attribute => OfAttribute(element, attribute)))
            {
                yield return found;
            }
        }
    }

    private static string[] OfScript(IElement script)
    {
        if (script.GetAttribute("type") == "application/ld+json")
        {
            return OfJson(script.TextContent);
        }

        return script.GetAttribute("src") is { } source && source.StartsWith("/theme/", StringComparison.Ordinal) && script.TextContent.Length == 0 ? [] : ["a script that is not the theme's"];
    }

    private static IEnumerable<string> OfAttribute(IElement element, IAttr attribute)
    {
        var name = attribute.Name.ToLowerInvariant();
        if (name.StartsWith("on", StringComparison.Ordinal) || Forbidden.Contains(name))
        {
            yield return $"<{element.LocalName} {name}>";
        }
        else if (Addresses.Contains(name) && !Schemes.Contains(SchemeOf(attribute.Value)))
        {
            yield return $"<{element.LocalName} {name}=\"{attribute.Value}\">";
        }
        else if (name == "target" || (name == "rel" && element.LocalName == "link" && attribute.Value is "import" or "prefetch" or "preload"))
        {
            yield return $"<{element.LocalName} {name}=\"{attribute.Value}\">";
        }
    }

    /// <summary>As a browser reads it: without tabs, line ends and what is in front of it (URL Standard, 4.4).</summary>
    private static string SchemeOf(string address)
    {
        var plain = string.Concat(address.Where(c => c is not ('\t' or '\n' or '\r'))).TrimStart([.. Enumerable.Range(0, 33).Select(c => (char)c)]);
        var colon = plain.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && plain[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.') ? plain[..colon].ToLowerInvariant() : "";
    }

    private static IEnumerable<string> OfXml(string text)
    {
        foreach (var link in XDocument.Parse(text).Descendants().Where(element => element.Name.LocalName is "link" or "loc"))
        {
            var address = link.Attribute("href")?.Value ?? link.Value;
            if (!address.StartsWith("https://example.org/", StringComparison.Ordinal))
            {
                yield return $"<{link.Name.LocalName}> to {address}";
            }
        }
    }

    private static string[] OfJson(string text)
    {
        try
        {
            using var _ = JsonDocument.Parse(text);
            return [];
        }
        catch (JsonException exception)
        {
            return [$"no JSON: {exception.Message}"];
        }
    }

    private static string[] OfData(string text)
    {
        const string end = ");\n";
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return text.EndsWith(end, StringComparison.Ordinal) ? OfJson(text[(comma + 1)..^end.Length]) : ["a data script that hands over more than one value"];
    }

    // What hosts read by the line.
    private static IEnumerable<string> OfLines(string path, string text) => path switch
    {
        "_redirects" => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.Split(' ') is not ([['/', not '/', ..], ['/', not '/', ..], "301"] or ["/", ['/', ..], "301"]) || line.Contains('*', StringComparison.Ordinal)).Select(line => $"_redirects: {line}"),
        "robots.txt" => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line is not ("User-agent: *" or "Allow: /" or "Sitemap: https://example.org/sitemap.xml")).Select(line => $"robots.txt: {line}"),
        _ => [],
    };
}
