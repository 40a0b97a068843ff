using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Model;

/// <summary>A glossary: a SKOS concept scheme, one a file.</summary>
public sealed record ConceptScheme(
    string Id,
    LanguageMap Title,
    LanguageMap Description,
    ImmutableArray<Concept> Concepts,
    TextLocation Location)
{
    /// <summary>What its map tells apart.</summary>
    public ImmutableArray<MapGroup> Map { get; init; } = [];
}
