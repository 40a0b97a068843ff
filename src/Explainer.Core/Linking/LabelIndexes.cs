using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>One index for each language that texts are written in.</summary>
internal sealed class LabelIndexes(FrozenDictionary<string, LabelIndex> indexes)
{
    /// <summary>Builds the index of each language of the labels and the texts.</summary>
    /// <param name="languages">The languages that runs of texts are written in.</param>
    /// <param name="concepts">All concepts.</param>
    /// <param name="diagnostics">Where unusable labels and shared forms go.</param>
    public static LabelIndexes Build(IEnumerable<string> languages, ImmutableArray<Concept> concepts, DiagnosticList diagnostics)
    {
        var ofLabels = concepts.SelectMany(concept => concept.Labels).Select(label => label.Language).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var all = languages.Concat(ofLabels).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToArray();
        var found = new DiagnosticList[all.Length];
        var built = new LabelIndex[all.Length];
        Parallel.For(0, all.Length, i =>
        {
            found[i] = new DiagnosticList();
            built[i] = LabelIndex.Build(all[i], concepts, ofLabels.Contains(all[i]) ? found[i] : null);
        });
        // What is wrong with labels in fr is found again where there are labels in fr-CA.
        diagnostics.AddRange([.. found.SelectMany(list => list.With(0).Diagnostics).Distinct()]);

        return new LabelIndexes(built.ToFrozenDictionary(index => index.Language, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The index of a language.</summary>
    public LabelIndex Of(string language) => indexes[language];
}
