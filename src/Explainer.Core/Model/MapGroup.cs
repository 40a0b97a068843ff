using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>Countries that a map tells apart from others.</summary>
/// <param name="Label">What they have in common.</param>
/// <param name="Concepts">Ids of concepts with an outline.</param>
public sealed record MapGroup(LanguageMap Label, ImmutableArray<Reference> Concepts, MapGroupStyle Style);

/// <summary>How a group is told apart, in the order of the words that an editor chooses from.</summary>
public enum MapGroupStyle
{
    /// <summary>Lines across the country; the first of two such groups that name a country wins.</summary>
    Hatched,

    /// <summary>Dots across the country.</summary>
    Dotted,

    /// <summary>A sign beside its name, whatever else it is.</summary>
    Marked,
}
