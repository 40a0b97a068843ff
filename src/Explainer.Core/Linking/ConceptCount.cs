using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>How often a concept is mentioned.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Label">Its preferred label in the site's first language, else in the next that has one.</param>
/// <param name="Mentions">Mentions that count, linked or not.</param>
/// <param name="Links">Those that are links.</param>
public sealed record ConceptCount(Concept Concept, Label Label, int Mentions, int Links);

/// <summary>Counts the mentions of each concept.</summary>
public static class ConceptCounts
{
    /// <summary>The counts of all concepts, in the order of the glossaries.</summary>
    public static ImmutableArray<ConceptCount> Of(LinkedSite site)
    {
        var languages = site.Site.Settings.Languages;
        var mentions = site.Texts.SelectMany(text => text.Prose.Mentions).SelectMany(block => block).Where(mention => mention.Counts)
            .ToLookup(mention => mention.ConceptId, StringComparer.Ordinal);
        return
        [
            .. site.Site.Concepts.Select(concept => new ConceptCount(
                concept,
                concept.PreferredLabel(languages[0], languages),
                mentions[concept.Id].Count(),
                mentions[concept.Id].Count(mention => mention.IsLink))),
        ];
    }
}
