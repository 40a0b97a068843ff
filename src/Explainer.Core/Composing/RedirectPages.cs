using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Pages at old addresses that send on, for hosts that read no <c>_redirects</c>.</summary>
internal static class RedirectPages
{
    /// <summary>One for each old address that can be a page's.</summary>
    public static IEnumerable<Page> Of(ImmutableArray<Redirect> redirects, Edition edition, FrameMaker frames) =>
        from redirect in redirects
        let address = AddressOf(redirect.From.Id)
        where address is not null
        let name = edition.Addresses.Page(redirect.To)?.Name ?? frames.Words("name.home")
        select new RedirectPage(
            frames.Make(address, "", name, kind: null, description: null, above: [], source: null) with { Indexed = false },
            new PageLink(name, redirect.To));

    /// <summary>The address of the page that answers for an old one: <c>/old/</c> for <c>/old</c> too; null for a file of another kind, or what no file can be called.</summary>
    public static string? AddressOf(string old)
    {
        if (WebAddress.PathOf(old) is not { } address)
        {
            return null;
        }

        var name = address[(address.LastIndexOf('/') + 1)..];
        return name.Contains('.', StringComparison.Ordinal)
            ? name.EndsWith(".html", StringComparison.Ordinal) ? address : null
            : name.Length == 0 ? address : address + "/";
    }
}
