using System.Runtime.InteropServices;
using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>The labels of one language as a trie of words.</summary>
/// <remarks>
/// Each step is what stands between two words and the next word's stem, so all regular forms of a label share one path and
/// forms never multiply. A path that ends at labels is verified letter by letter.
/// </remarks>
internal sealed class LabelIndex
{
    /// <summary>The node that every path starts from.</summary>
    public const int Root = 0;

    private readonly Dictionary<(int Node, ulong Step), int> _steps = [];
    private readonly List<List<IndexedLabel>?> _labels = [null];

    private LabelIndex(string language)
    {
        Language = language;
        Inflection = Inflection.For(language);
    }

    public string Language { get; }

    public Inflection Inflection { get; }

    /// <summary>Builds the index of a language from the labels that are in it or in what holds it: labels in <c>fr</c> are found in texts in <c>fr-CA</c>.</summary>
    /// <param name="language">The language of the texts.</param>
    /// <param name="concepts">All concepts; their order does not matter.</param>
    /// <param name="diagnostics">Where unusable labels and shared forms go; null to build silently.</param>
    public static LabelIndex Build(string language, IEnumerable<Concept> concepts, DiagnosticList? diagnostics)
    {
        var index = new LabelIndex(language);
        foreach (var concept in concepts.OrderBy(concept => concept.Id, StringComparer.Ordinal))
        {
            foreach (var label in concept.Labels.Where(label => LanguageTag.IsWithin(language, label.Language)))
            {
                index.Add(concept, label, diagnostics);
            }
        }

        return index;
    }

    /// <summary>The node behind a step, or -1.</summary>
    public int Next(int node, FoldedWord word) => _steps.GetValueOrDefault((node, StepOf(node, word)), -1);

    /// <summary>The labels whose path ends at a node.</summary>
    public ReadOnlySpan<IndexedLabel> LabelsAt(int node) => CollectionsMarshal.AsSpan(_labels[node]);

    private void Add(Concept concept, Label label, DiagnosticList? diagnostics)
    {
        if (LabelReader.Read(concept, label, Inflection) is not var (indexed, path))
        {
            diagnostics?.Report(Rules.UnusableLabel, label.Location, $"The label '{label.Text}' is never looked for: it needs a word of two letters or more.");
            return;
        }

        var node = Root;
        foreach (var word in path)
        {
            node = Step(node, StepOf(node, word));
        }

        var labels = _labels[node] ??= [];
        if (diagnostics is not null && labels.Find(other => Collides(other, indexed)) is { } first)
        {
            diagnostics.Report(Rules.AmbiguousLabel, label.Location,
                $"'{label.Text}' leads to '{concept.Id}' here and to '{first.Concept.Id}' by '{first.Label.Text}'; change one label, or set match: {{occurrence: none}} on one concept.",
                first.Label.Location);
        }

        labels.Add(indexed);
    }

    private static bool Collides(IndexedLabel one, IndexedLabel other) =>
        one.Concept.Id != other.Concept.Id && one.IsLinkable && other.IsLinkable && one.Shares(other);

    private int Step(int node, ulong step)
    {
        ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_steps, (node, step), out var exists);
        if (!exists)
        {
            next = _labels.Count;
            _labels.Add(null);
        }

        return next;
    }

    /// <summary>What stands before a label's first word is none of the label's business.</summary>
    private static ulong StepOf(int node, FoldedWord word) => node == Root ? word.Stem : (word.Separator * 31) ^ word.Stem;
}
