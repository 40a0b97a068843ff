using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>A label with all that it is found as.</summary>
/// <param name="Label">The label.</param>
/// <param name="IgnoresCase">Whether any case will do.</param>
/// <param name="Words">For each of its words the forms, the one as given first; empty where the label is never looked for.</param>
/// <param name="Forms">The label with each form of each word, itself first; empty where they are too many to list.</param>
public sealed record LabelForms(Label Label, bool IgnoresCase, ImmutableArray<ImmutableArray<string>> Words, ImmutableArray<string> Forms);

/// <summary>Lists what a concept's labels are found as, so that an editor can veto inflection.</summary>
public static class ConceptForms
{
    /// <summary>Beyond, a label's forms are listed word by word only.</summary>
    private const int MostForms = 64;

    /// <summary>The forms of each label in its own language, in the author's order.</summary>
    public static ImmutableArray<LabelForms> Of(Concept concept) => [.. concept.Labels.Select(label => Of(concept, label))];

    /// <summary>The forms of one label of a concept.</summary>
    public static LabelForms Of(Concept concept, Label label)
    {
        if (new LabelReader(Inflection.For(label.Language)).Read(concept, label) is not var (indexed, path))
        {
            return new LabelForms(label, IgnoresCase: false, [], []);
        }

        var words = indexed.Words.Select(word => word.Forms).ToImmutableArray();
        var count = words.Aggregate(1L, (product, forms) => Math.Min(product * forms.Length, int.MaxValue));
        return new LabelForms(label, indexed.Words[0].IgnoresCase, words, count > MostForms ? [] : [.. All(indexed, FoldedText.Of(label.Text.Trim()).Text, path)]);
    }

    private static IEnumerable<string> All(IndexedLabel label, string text, ImmutableArray<FoldedWord> path)
    {
        IEnumerable<string> forms = [label.Signs.Before];
        for (var i = 0; i < path.Length; i++)
        {
            var separator = i == 0 ? "" : text[path[i - 1].End..path[i].Start];
            var ofWord = label.Words[i].Forms;
            forms = forms.SelectMany(form => ofWord.Select(word => form + separator + word));
        }

        return forms.Select(form => form + label.Signs.After);
    }
}
