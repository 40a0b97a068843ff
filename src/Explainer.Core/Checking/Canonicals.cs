using AngleSharp.Html.Dom;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>A page's canonical address is absolute and leads back to it.</summary>
internal static class Canonicals
{
    public static bool IsCanonical(AddressReference reference) => reference.Element is IHtmlLinkElement && reference.HasRelation("canonical");

    public static bool IsOwn(AddressReference reference, PageDocument page) =>
        reference.Destination.Kind != DestinationKind.File || reference.Destination.Path == page.Path;

    public static IEnumerable<Diagnostic> Check(PageDocument page, SiteFolder folder)
    {
        var canonicals = page.References.Where(IsCanonical).ToList();
        if (canonicals.Count == 0 && folder.Ours && !page.Redirects && !PageAddress.IsNotFound(page.Path))
        {
            yield return new Diagnostic(Rules.PageCanonical, TextLocation.OfFile(page.Path),
                $"The page has no canonical address; add <link rel=\"canonical\" href=\"{folder.Root.Absolute(page.Address)}\"> to its head.");
        }

        foreach (var canonical in canonicals)
        {
            if (Problem(canonical, page, folder) is { } problem)
            {
                yield return page.Finding(Rules.PageCanonical, canonical.Element, problem);
            }
        }

        foreach (var another in canonicals.Skip(1))
        {
            yield return page.Finding(Rules.PageCanonical, another.Element, "The page has a canonical address already; keep one.");
        }
    }

    private static string? Problem(AddressReference canonical, PageDocument page, SiteFolder folder)
    {
        var address = StartTag.Shortened(canonical.Address);
        if (Model.WebAddress.SchemeOf(canonical.Address) is not ("http" or "https"))
        {
            return $"The canonical address '{address}' is not absolute; write {(folder.Root.Known ? folder.Root.Absolute(page.Address) : "it whole, with https: and the host")}.";
        }

        // Others may point at the page that theirs repeats, or at another site; ours never repeat one.
        var isOwn = canonical.Destination.Kind == DestinationKind.File && canonical.Destination.Path == page.Path;
        return folder.Ours && !page.Redirects && !isOwn && canonical.Destination.Kind is DestinationKind.File or DestinationKind.Foreign
            ? $"The canonical address '{address}' is another page's; write {folder.Root.Absolute(page.Address)}."
            : null;
    }
}
