using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Composing;

/// <summary>Checks what an editor linked to, where its place is known.</summary>
internal static class LinkCheck
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>Checks a text's links.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="here">The ids on the page that shows it.</param>
    /// <param name="edition">Of any language.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static void Check(Prose prose, Lazy<HashSet<string>> here, Edition edition, DiagnosticList diagnostics)
    {
        foreach (var link in prose.Links)
        {
            var place = prose.Source.LocationOf(link.Source);
            if (link.IsImage)
            {
                CheckImage(link, prose, place, edition, diagnostics);
            }
            else
            {
                CheckLink(link, prose, here, place, edition, diagnostics);
            }
        }
    }

    private static void CheckLink(ProseLink link, Prose prose, Lazy<HashSet<string>> here, TextLocation place, Edition edition, DiagnosticList diagnostics)
    {
        if (link.Node is { } node && !HasWords(node))
        {
            diagnostics.Report(Rules.BadAddress, place, "This link has no words; write them between the square brackets.");
        }

        if (link.Node is null && (TermAddress.SourceOf(link.Address) ?? TermAddress.ConceptOf(link.Address)) is not null)
        {
            diagnostics.Report(Rules.BadAddress, place, $"'{link.Address}' has no words of its own; write [words]({link.Address}).");
            return;
        }

        if (TermAddress.SourceOf(link.Address) is { } source)
        {
            if (edition.Source(source) is null)
            {
                References.Check(new Reference(source, place), "source", edition.Site.Sources.Select(item => item.Id), edition.Site, diagnostics);
            }

            return;
        }

        if (TermAddress.ConceptOf(link.Address) is not null)
        {
            return;
        }

        var scheme = WebAddress.SchemeOf(link.Address);
        if (scheme is not null || link.Address.StartsWith("//", StringComparison.Ordinal) || link.Address.Contains('\\', StringComparison.Ordinal))
        {
            if (scheme is null || !Schemes.Contains(scheme) || (scheme is "http" or "https" && !WebAddress.IsAbsoluteHttp(link.Address)))
            {
                diagnostics.Report(Rules.BadAddress, place, $"'{link.Address}' cannot be linked to; write an http, https, mailto or tel address, a relative one, term: or source:.");
            }

            return;
        }

        CheckOwn(link, prose, here, place, edition, diagnostics);
    }

    private static void CheckOwn(ProseLink link, Prose prose, Lazy<HashSet<string>> here, TextLocation place, Edition edition, DiagnosticList diagnostics)
    {
        var target = edition.Addresses.TargetOf(link.Address, prose.Source.File.Path);
        var isHere = link.Address.Length == 0 || link.Address[0] is '#' or '?';
        if (target.Page is null && target.Asset is null && !isHere)
        {
            if (edition.Site.Unread.Any(path => IsInto(path, link.Address)))
            {
                return;
            }

            diagnostics.Report(Rules.BrokenLink, place, $"'{link.Address}' leads to no page or file of this site.");
        }
        else if (link.Address.Length == 0)
        {
            diagnostics.Report(Rules.BrokenLink, place, "This link has no address; write it between the round brackets.");
        }
        else if (target.Fragment is { Length: > 0 } fragment && target.Asset is null && !(target.Page?.Fragments ?? here).Value.Contains(fragment))
        {
            var nearest = diagnostics.IsLong ? null : Nearest.To(fragment, (target.Page?.Fragments ?? here).Value);
            diagnostics.Report(Rules.BrokenFragment, place, $"There is no '#{fragment}' on {target.Page?.Address ?? "this page"}{(nearest is null ? "." : $"; did you mean '#{nearest}'?")}");
        }
    }

    /// <summary>Whether an address may lead to a page of a file that could not be read: the file's name is one of its words.</summary>
    private static bool IsInto(string path, string address)
    {
        var file = path[(path.LastIndexOf('/') + 1)..];
        return address.Split('/', '#', '?').Any(word => word == file || word == file[..file.LastIndexOf('.')]);
    }

    private static void CheckImage(ProseLink link, Prose prose, TextLocation place, Edition edition, DiagnosticList diagnostics)
    {
        if (link.Node is { } node && !HasWords(node))
        {
            diagnostics.Report(Rules.MissingAlternative, place, "This picture has no alternative text; write what it shows between the square brackets.");
        }

        var asset = WebAddress.SchemeOf(link.Address) is null ? edition.Addresses.TargetOf(link.Address, prose.Source.File.Path).Asset : null;
        if (asset is null)
        {
            diagnostics.Report(Rules.BrokenLink, place, $"'{link.Address}' is no picture of this site; put the file in input/assets/ and write /assets/….");
        }
        else if (!edition.Frame.ImageSizes.ContainsKey(asset))
        {
            diagnostics.Report(Rules.BadImage, place, $"The size of '{asset}' cannot be read; use a PNG, JPEG, GIF, WebP, AVIF, or an SVG with width and height or a viewBox.");
        }
    }

    private static bool HasWords(LinkInline link) => link.Descendants().Any(child => child switch
    {
        LiteralInline literal => !literal.Content.IsEmptyOrWhitespace(),
        LinkInline image => image.IsImage && !link.IsImage,
        _ => child is CodeInline or HtmlEntityInline,
    });
}
