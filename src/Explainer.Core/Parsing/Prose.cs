using System.Collections.Immutable;
using Explainer.Text;
using Markdig.Syntax;

namespace Explainer.Parsing;

/// <summary>A text of an editor's, parsed: Markdown, or plain text as one paragraph.</summary>
/// <param name="Source">The text with its place.</param>
/// <param name="Language">The language that it is written in.</param>
/// <param name="Document">Markdig's tree, which nobody changes; null for plain text.</param>
/// <param name="Blocks">The blocks that hold words, in the order of the text.</param>
public sealed record Prose(PlacedText Source, string Language, MarkdownDocument? Document, ImmutableArray<ProseBlock> Blocks);
