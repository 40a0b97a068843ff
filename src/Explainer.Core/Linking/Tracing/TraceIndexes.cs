using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking.Tracing;

/// <summary>The looser indexes that some texts need, each built when it is first asked for.</summary>
internal sealed class TraceIndexes
{
    private readonly ImmutableArray<Concept> _concepts;
    private readonly ImmutableArray<string> _ofLabels;
    private readonly Dictionary<string, NearLabels> _own = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NearLabels> _others = new(StringComparer.Ordinal);

    /// <summary>Indexes for the texts of a site.</summary>
    public TraceIndexes(LinkedSite site)
    {
        _concepts = [.. site.Site.Concepts];
        _ofLabels = [.. _concepts.SelectMany(concept => concept.Labels).Select(label => label.Language.ToLowerInvariant()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Concepts = _concepts.DistinctBy(concept => concept.Id, StringComparer.Ordinal).ToFrozenDictionary(concept => concept.Id, StringComparer.Ordinal);
        Links = new EarlierLinks(site);
    }

    /// <summary>Concepts by their ids.</summary>
    public FrozenDictionary<string, Concept> Concepts { get; }

    /// <summary>The links that make later mentions repeated ones.</summary>
    public EarlierLinks Links { get; }

    /// <summary>The labels that texts in a language match.</summary>
    public NearLabels Of(string language)
    {
        if (!_own.TryGetValue(language, out var labels))
        {
            _own.Add(language, labels = NearLabels.Build(language, _concepts, label => LanguageTag.IsWithin(language, label)));
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
                _others.Add(other, labels = NearLabels.Build(other, _concepts, label => string.Equals(label, other, StringComparison.OrdinalIgnoreCase)));
            }

            yield return labels;
        }
    }
}
