using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Gives a prose what its place on a page decides.</summary>
internal static class ProseViews
{
    /// <summary>The view of a prose; the sources that it cites are numbered.</summary>
    public static ProseView Of(Prose prose, Edition edition, CitationNumbers numbers, ImmutableArray<QuoteView> quotes = default)
    {
        foreach (var link in prose.Links)
        {
            if (TermAddress.SourceOf(link.Address) is { } id && edition.Source(id) is { } source)
            {
                numbers.Cite(source);
            }
        }

        return new ProseView(
            edition.Linked.Linked(prose),
            edition.Routes.Concepts,
            numbers.Cited,
            quotes.IsDefault ? [] : quotes,
            AddressesOf(prose, edition));
    }

    private static IReadOnlyDictionary<string, ResolvedAddress> AddressesOf(Prose prose, Edition edition) => prose.Links.IsEmpty
        ? FrozenDictionary<string, ResolvedAddress>.Empty
        : prose.Links.Select(link => link.Address).Distinct(StringComparer.Ordinal)
            .Select(address => (Written: address, Resolved: edition.Addresses.Resolve(address, prose, edition.Language)))
            .Where(pair => pair.Resolved is not null)
            .ToDictionary(pair => pair.Written, pair => pair.Resolved!, StringComparer.Ordinal); // filtered just before
}
