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

    private readonly Dictionary<ulong, int> _steps = [];
    private readonly List<List<IndexedLabel>?> _labels = [null];

    private LabelIndex(string language) => Inflection = Inflection.For(language);

    public Inflection Inflection { get; }

    /// <summary>Whether some label has signs around its words, so that of two labels the one with fewer words may be the longer.</summary>
    public bool HasSigns { get; private set; }

    /// <summary>Builds the index of a language from the labels that are in it or in what holds it: labels in <c>fr</c> are found in texts in <c>fr-CA</c>.</summary>
    /// <param name="language">The language of the texts.</param>
    /// <param name="concepts">All concepts; their order does not matter.</param>
    /// <param name="diagnostics">Where unusable labels and shared forms go; null to build silently.</param>
    public static LabelIndex Build(string language, IEnumerable<Concept> concepts, DiagnosticList? diagnostics)
    {
        var index = new LabelIndex(language);
        var reader = new LabelReader(index.Inflection);
        foreach (var concept in concepts.OrderBy(concept => concept.Id, StringComparer.Ordinal))
        {
            foreach (var label in concept.Labels.Where(label => LanguageTag.IsWithin(language, label.Language)))
            {
                index.Add(concept, label, reader, diagnostics);
            }
        }

        return index;
    }

    /// <summary>The node behind a step, or -1.</summary>
    public int Next(int node, FoldedWord word) => _steps.GetValueOrDefault(StepOf(node, word), -1);

    /// <summary>The labels whose path ends at a node.</summary>
    public ReadOnlySpan<IndexedLabel> LabelsAt(int node) => CollectionsMarshal.AsSpan(_labels[node]);

    private void Add(Concept concept, Label label, LabelReader reader, DiagnosticList? diagnostics)
    {
        if (reader.Read(concept, label) is not var (indexed, path))
        {
            diagnostics?.Report(Rules.UnusableLabel, label.Location,
                $"The label '{Shortened(label.Text)}' is never looked for: it needs two letters or more, or a letter and a sign, and at most {LabelReader.MostWords} words.");
            return;
        }

        var node = Root;
        foreach (var word in path)
        {
            node = Step(node, word);
        }

        HasSigns |= !indexed.Signs.IsEmpty;
        var labels = _labels[node] ??= [];
        if (diagnostics is not null && labels.Find(other => Collides(other, indexed)) is { } first)
        {
            diagnostics.Report(Rules.AmbiguousLabel, label.Location,
                $"'{label.Text}' leads to '{concept.Id}' here and to '{first.Concept.Id}' by '{first.Label.Text}'; change one label, or set match: {{occurrence: none}} on one concept.",
                first.Label.Location);
        }

        Keep(indexed, labels);
    }

    /// <summary>Of labels that are the same only the one that would win is kept, so that ten thousand cost no more than one.</summary>
    private static void Keep(IndexedLabel label, List<IndexedLabel> labels)
    {
        var same = labels.FindIndex(label.IsSameAs);
        if (same < 0)
        {
            labels.Add(label);
        }
        else if (label.IsLinkable && !labels[same].IsLinkable)
        {
            labels[same] = label;
        }
    }

    private static bool Collides(IndexedLabel one, IndexedLabel other) =>
        one.Concept.Id != other.Concept.Id && one.IsLinkable && other.IsLinkable && one.Shares(other);

    private int Step(int node, FoldedWord word)
    {
        ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_steps, StepOf(node, word), out var exists);
        if (!exists)
        {
            next = _labels.Count;
            _labels.Add(null);
        }

        return next;
    }

    /// <summary>What stands before a label's first word is none of its path's business.</summary>
    private static ulong StepOf(int node, FoldedWord word) =>
        node == Root ? word.Stem : WordHash.Add(WordHash.Add(word.Stem, word.Separator), (ulong)node);

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..59] + "…";
}
