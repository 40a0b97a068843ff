using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>Every address within the site leads to a file that is there, by a form that a browser understands.</summary>
internal static class Links
{
    public static IEnumerable<Diagnostic> Check(PageDocument page, SiteFolder folder)
    {
        foreach (var reference in page.References)
        {
            if (Broken(reference, folder) is { } broken)
            {
                yield return page.Finding(broken.Rule, reference.Element, $"{StartTag.Of(reference.Element)} {broken.Message}");
            }

            if (GivesOpener(reference))
            {
                yield return page.Finding(Rules.PageLinkGivesOpener, reference.Element,
                    $"{StartTag.Of(reference.Element)} hands this window over to another site; add rel=\"noopener\", or use no target.");
            }
        }
    }

    /// <summary>What is wrong with where an address leads, if anything; the same for pages, style sheets, sitemaps and feeds.</summary>
    public static (Rule Rule, string Message)? Problem(string address, Destination destination, SiteFolder folder) => destination.Kind switch
    {
        DestinationKind.Missing => (Rules.PageLinkBroken, $"leads to nothing: {Lost(destination.Path, folder)}"),
        DestinationKind.Outside => (Rules.PageLinkBroken,
            $"leaves the site: '{StartTag.Shortened(address)}' is not under {folder.Root.Prefix}/, where the site is served; write {folder.Root.Prefix} in front, or the whole address."),
        DestinationKind.Unusable => (Rules.PageLinkUnusable,
            $"cannot be followed: '{StartTag.Shortened(address)}' is malformed, or of a scheme that readers' browsers refuse."),
        _ => null,
    };

    private static (Rule Rule, string Message)? Broken(AddressReference reference, SiteFolder folder)
    {
        var destination = reference.Destination;
        if (Problem(reference.Address, destination, folder) is { } problem)
        {
            return problem;
        }

        return reference switch
        {
            { Use: AddressUse.Request, Address: "" } => (Rules.PageLinkUnusable, "has an empty address; name the file, or leave the attribute out."),
            { Use: AddressUse.Link or AddressUse.Metadata } when destination.LacksSlash =>
                (Rules.PageLinkWithoutSlash, "names a folder without the slash at its end, so every reader is redirected; add the slash."),
            _ when destination is { Kind: DestinationKind.File, Insecure: true } =>
                (Rules.PageLinkInsecure, "names this site by http:, though it is served by https; write https:, or the path only."),
            _ => null,
        };
    }

    private static string Lost(string path, SiteFolder folder)
    {
        var shown = StartTag.Shortened(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
        return folder.InAnotherCase(path) is { } other
            ? $"the folder has {StartTag.Shortened(other)}, in other letters; write it as it is."
            : $"the folder has no {shown}. Correct the address, or add the file.";
    }

    /// <summary>A link into <c>_blank</c> gives no opener in today's browsers (HTML, 4.6.2); a named window does.</summary>
    private static bool GivesOpener(AddressReference reference) =>
        reference is { Use: AddressUse.Link, Destination.Kind: DestinationKind.Foreign }
        && reference.Element.GetAttribute("target") is { Length: > 0 } target
        && target.ToLowerInvariant() is not ("_blank" or "_self" or "_parent" or "_top")
        && !reference.HasRelation("noopener")
        && !reference.HasRelation("noreferrer");
}
