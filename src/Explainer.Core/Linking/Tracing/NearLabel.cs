using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Linking.Tracing;

/// <summary>A label that expressions are compared with.</summary>
/// <param name="Indexed">The label as the linker looks for it.</param>
/// <param name="Path">Its words; their offsets are in the folded label.</param>
internal sealed record NearLabel(IndexedLabel Indexed, ImmutableArray<FoldedWord> Path)
{
    private readonly string _text = FoldedText.Of(Indexed.Label.Text.Trim()).Text;

    /// <summary>What stands in the label before one of its words but the first, folded.</summary>
    public string Separator(int word) => _text[Path[word - 1].End..Path[word].Start];

    /// <summary>The label with other forms of its words.</summary>
    /// <param name="forms">One for each word.</param>
    public string With(IReadOnlyList<string> forms)
    {
        var text = new System.Text.StringBuilder(Indexed.Signs.Before);
        for (var i = 0; i < forms.Count; i++)
        {
            text.Append(i == 0 ? "" : Separator(i)).Append(forms[i]);
        }

        return text.Append(Indexed.Signs.After).ToString();
    }
}
