using Explainer.Text;

namespace Explainer.Linking;

/// <summary>A block that mentions a concept.</summary>
/// <param name="Text">The text that the block stands in.</param>
/// <param name="Block">The block's index in it.</param>
/// <param name="Span">The first mention, in the block's text.</param>
/// <param name="Sentence">The sentence around it.</param>
public readonly record struct Backlink(LinkedText Text, int Block, TextSpan Span, TextSpan Sentence);
