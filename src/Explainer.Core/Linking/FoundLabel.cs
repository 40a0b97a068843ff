using Explainer.Text;

namespace Explainer.Linking;

/// <summary>A label found in a text.</summary>
/// <param name="Span">Where, in UTF-16 units.</param>
/// <param name="Label">Which.</param>
/// <param name="WordCount">How many words it has.</param>
internal readonly record struct FoundLabel(TextSpan Span, IndexedLabel Label, int WordCount);
