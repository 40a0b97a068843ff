using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>A site with every mention of every concept found.</summary>
/// <param name="Site">The site, unchanged.</param>
/// <param name="Texts">Every linked text: articles with their annotations, pages, definitions and bodies, events; in the order of their page.</param>
/// <param name="Backlinks">For each concept's id every block that mentions it, in the order of the texts.</param>
/// <param name="Quotes">For each annotation's id where its quote stands; one that was not found is missing.</param>
public sealed record LinkedSite(
    Site Site,
    ImmutableArray<LinkedText> Texts,
    IReadOnlyDictionary<string, ImmutableArray<Backlink>> Backlinks,
    IReadOnlyDictionary<string, QuotePlace> Quotes)
{
    private readonly Dictionary<Prose, LinkedProse> _byProse =
        Texts.ToDictionary<LinkedText, Prose, LinkedProse>(text => text.Prose.Prose, text => text.Prose, ReferenceEqualityComparer.Instance);

    /// <summary>What the linker found in a prose; one that it does not read (the footer) has no mentions.</summary>
    public LinkedProse Linked(Prose prose) => _byProse.TryGetValue(prose, out var linked)
        ? linked
        : new LinkedProse(prose, [.. prose.Blocks.Select(_ => ImmutableArray<Mention>.Empty)]);
}
