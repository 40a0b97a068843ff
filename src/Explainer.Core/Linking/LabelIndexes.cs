using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>One index for each language that texts are written in.</summary>
internal sealed class LabelIndexes
{
    private readonly ImmutableArray<Concept> _concepts;
    private readonly ConcurrentDictionary<string, Lazy<LabelIndex>> _indexes = new(StringComparer.OrdinalIgnoreCase);

    private LabelIndexes(ImmutableArray<Concept> concepts) => _concepts = concepts;

    /// <summary>Builds the index of each language of the labels; that of another language is built when a text is written in it.</summary>
    /// <param name="concepts">All concepts.</param>
    /// <param name="diagnostics">Where unusable labels and shared forms go.</param>
    public static LabelIndexes Build(ImmutableArray<Concept> concepts, DiagnosticList diagnostics)
    {
        var languages = concepts.SelectMany(concept => concept.Labels).Select(label => label.Language)
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToArray();
        var found = new DiagnosticList[languages.Length];
        var indexes = new LabelIndexes(concepts);
        Parallel.For(0, languages.Length, i =>
        {
            found[i] = new DiagnosticList();
            var index = LabelIndex.Build(languages[i], concepts, found[i]);
            indexes._indexes[languages[i]] = new Lazy<LabelIndex>(index);
        });
        // What is wrong with labels in fr is found again where there are labels in fr-CA.
        diagnostics.AddRange([.. found.SelectMany(list => list.With(0).Diagnostics).Distinct()]);
        return indexes;
    }

    /// <summary>The index of a language.</summary>
    public LabelIndex Of(string language) =>
        _indexes.GetOrAdd(language, added => new Lazy<LabelIndex>(() => LabelIndex.Build(added, _concepts, diagnostics: null))).Value;
}
