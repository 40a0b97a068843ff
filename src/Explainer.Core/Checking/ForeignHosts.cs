using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>Reading a page contacts no host but its own; a form sends to no other.</summary>
internal static class ForeignHosts
{
    /// <summary>One finding a host and page: what matters is who learns of the reader.</summary>
    public static IEnumerable<Diagnostic> Check(PageDocument page) =>
        from contacts in page.References
            .Where(reference => reference is { Use: AddressUse.Request or AddressUse.Form, Destination.Kind: DestinationKind.Foreign })
            .GroupBy(reference => reference.Destination.Host, StringComparer.Ordinal)
        let first = contacts.First()
        select page.Finding(Rules.PageRequestLeaves, first.Element,
            $"{StartTag.Of(first.Element)} contacts {StartTag.Shortened(contacts.Key)}; serve a copy from this site, or make it a link that readers choose to follow.");
}
