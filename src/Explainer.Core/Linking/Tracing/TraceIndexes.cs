using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking.Tracing;

/// <summary>The looser indexes that some texts need, each built when it is first asked for.</summary>
internal sealed class TraceIndexes(ImmutableArray<Concept> concepts)
{
    private readonly Dictionary<string, NearLabels> _own = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NearLabels> _others = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string> _ofLabels =
        [.. concepts.SelectMany(concept => concept.Labels).Select(label => label.Language.ToLowerInvariant()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Concepts by their ids.</summary>
    public FrozenDictionary<string, Concept> Concepts { get; } =
        concepts.DistinctBy(concept => concept.Id, StringComparer.Ordinal).ToFrozenDictionary(concept => concept.Id, StringComparer.Ordinal);

    /// <summary>The labels that texts in a language match.</summary>
    public NearLabels Of(string language)
    {
        if (!_own.TryGetValue(language, out var labels))
        {
            _own.Add(language, labels = NearLabels.Build(language, concepts, label => LanguageTag.IsWithin(language, label)));
        }

        return labels;
    }

    /// <summary>The labels that texts in a language do not match, a language of labels each.</summary>
    public IEnumerable<NearLabels> BesideThoseOf(string language)
    {
        foreach (var other in _ofLabels.Where(label => !LanguageTag.IsWithin(language, label)))
        {
            if (!_others.TryGetValue(other, out var labels))
            {
                _others.Add(other, labels = NearLabels.Build(other, concepts, label => string.Equals(label, other, StringComparison.OrdinalIgnoreCase)));
            }

            yield return labels;
        }
    }
}
