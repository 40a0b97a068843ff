using System.Runtime.InteropServices;
using Explainer.Model;

namespace Explainer.Linking.Tracing;

/// <summary>The labels of one language as the linker's trie of stems, built looser: what stands between words is no part of a path.</summary>
internal sealed class NearLabels
{
    /// <summary>The node that every path starts from.</summary>
    public const int Root = 0;

    private readonly Dictionary<(int Node, ulong Stem), int> _steps = [];
    private readonly List<List<NearLabel>?> _labels = [null];

    private NearLabels(string language) => Inflection = Inflection.For(language);

    public Inflection Inflection { get; }

    /// <summary>Builds the index of a language from some of the labels.</summary>
    /// <param name="language">The language that words inflect in.</param>
    /// <param name="concepts">All concepts.</param>
    /// <param name="takes">Which labels belong to the index, by their language.</param>
    public static NearLabels Build(string language, IEnumerable<Concept> concepts, Func<string, bool> takes)
    {
        var index = new NearLabels(language);
        var reader = new LabelReader(index.Inflection);
        foreach (var concept in concepts.OrderBy(concept => concept.Id, StringComparer.Ordinal))
        {
            foreach (var label in concept.Labels.Where(label => takes(label.Language)))
            {
                if (reader.Read(concept, label) is var (indexed, path))
                {
                    index.Add(new NearLabel(indexed, path));
                }
            }
        }

        return index;
    }

    /// <summary>The node behind a word, or -1.</summary>
    public int Next(int node, FoldedWord word) => _steps.GetValueOrDefault((node, word.Stem), -1);

    /// <summary>The labels whose path ends at a node.</summary>
    public IReadOnlyList<NearLabel> LabelsAt(int node) => _labels[node] ?? [];

    private void Add(NearLabel label)
    {
        var node = Root;
        foreach (var word in label.Path)
        {
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_steps, (node, word.Stem), out var exists);
            if (!exists)
            {
                next = _labels.Count;
                _labels.Add(null);
            }

            node = next;
        }

        (_labels[node] ??= []).Add(label);
    }
}
