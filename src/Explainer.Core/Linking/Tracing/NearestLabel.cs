using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking.Tracing;

/// <summary>Finds the label that somebody may have thought of.</summary>
internal static class NearestLabel
{
    /// <summary>What glossaries have for some words, as a sentence without its full stop.</summary>
    public static string Sentence(string expression, IReadOnlyCollection<Concept> concepts)
    {
        var labels = concepts.SelectMany(concept => concept.Labels.Select(label => (Concept: concept, Label: label))).ToList();
        var loose = LooseForm.OfWords(expression);
        var same = labels.Where(pair => LooseForm.OfWords(pair.Label.Text) == loose)
            .OrderBy(pair => string.Equals(pair.Label.Text, expression.Trim(), StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .FirstOrDefault();
        if (same.Label is not null)
        {
            return new LabelReader(Inflection.For(same.Label.Language)).Read(same.Concept, same.Label) is null
                ? $"{Name(same)} is never looked for: it needs a word of two letters or more"
                : SignsOf(same.Label.Text) != SignsOf(expression)
                ? $"{Name(same)} has other signs between or around its words"
                : $"{Name(same)} is a label in {same.Label.Language}";
        }

        var form = labels.Find(pair => IsForm(expression, pair.Concept, pair.Label));
        if (form.Label is not null)
        {
            return $"they are a form of {Name(form)}, in {form.Label.Language}";
        }

        var nearest = Nearest.To(FoldedText.Of(expression).Text.Trim(), labels.Select(pair => pair.Label.Text));
        var likely = nearest is null ? MostShared(loose, labels) : labels.Find(pair => pair.Label.Text == nearest);
        return likely.Label is null ? "no glossary has a label like it" : $"no glossary has this label; the nearest is {Name(likely)}";
    }

    private static bool IsForm(string expression, Concept concept, Label label)
    {
        var wanted = FoldedText.Of(expression).Text.Trim();
        return ConceptForms.Of(concept, label).Forms.Any(form => string.Equals(FoldedText.Of(form).Text.Trim(), wanted, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The label with the greatest share of words in common, small ones apart.</summary>
    private static (Concept Concept, Label Label) MostShared(string loose, List<(Concept Concept, Label Label)> labels)
    {
        var wanted = Words(loose);
        return labels
            .Select(pair => (Pair: pair, Words: Words(LooseForm.OfWords(pair.Label.Text))))
            .Select(item => (item.Pair, Share: (double)item.Words.Count(wanted.Contains) / Math.Max(1, Math.Max(wanted.Count, item.Words.Count))))
            .Where(item => item.Share > 0)
            .OrderByDescending(item => item.Share)
            .ThenBy(item => item.Pair.Label.Text, StringComparer.Ordinal)
            .Select(item => item.Pair)
            .FirstOrDefault();
    }

    /// <summary>What stands between words and around them.</summary>
    private static string SignsOf(string text) => string.Concat(FoldedText.Of(text).Text.Trim().EnumerateRunes().Where(rune => !FoldedCharacters.IsWordRune(rune)));

    private static HashSet<string> Words(string loose) =>
        [.. loose.Split(' ').Where(word => word.Length > 3)];

    private static string Name((Concept Concept, Label Label) pair) => $"{Spelling.Of(pair.Label)} of {pair.Concept.Id}";
}
