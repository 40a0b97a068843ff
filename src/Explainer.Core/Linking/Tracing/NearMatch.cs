using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking.Tracing;

/// <summary>An expression that is a label, or like one.</summary>
/// <param name="Span">Where in the block's text, in UTF-16 units.</param>
/// <param name="Indexed">The label.</param>
/// <param name="Form">The label in the form that the expression has, or would have to have.</param>
/// <param name="Differences">None where it is the label.</param>
internal sealed record NearMatch(TextSpan Span, IndexedLabel Indexed, string Form, LabelDifferences Differences)
{
    public Concept Concept => Indexed.Concept;

    public Label Label => Indexed.Label;
}
