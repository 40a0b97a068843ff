using Explainer.Text;

namespace Explainer.Linking;

/// <summary>Where a quote stands in its article.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Span">In the block's text, in UTF-16 units.</param>
public sealed record QuotePlace(int Block, TextSpan Span);
