using System.Collections.Immutable;
using Explainer.Text;
using Markdig.Syntax;

namespace Explainer.Model;

/// <summary>What kind of block words stand in, as far as linking cares.</summary>
public enum ProseBlockKind
{
    /// <summary>A paragraph, a list item, a table's cell, a definition, a footnote.</summary>
    Text,
    Heading,
    Code,
}

/// <summary>A block that holds words.</summary>
/// <param name="Id">Its element's id: its first words; unique in the prose.</param>
/// <param name="Kind">What kind of block.</param>
/// <param name="HeadingLevel">1 to 6, zero where it is no heading.</param>
/// <param name="Text">The words as a reader sees them: the runs' texts one behind the other.</param>
/// <param name="Runs">The pieces that the text is made of, in order.</param>
/// <param name="Node">Markdig's block; null for plain text.</param>
public sealed record ProseBlock(string Id, ProseBlockKind Kind, int HeadingLevel, string Text, ImmutableArray<ProseRun> Runs, LeafBlock? Node)
{
    /// <summary>Its sentences, in order; see <see cref="Text.Sentences"/>.</summary>
    public ImmutableArray<TextSpan> Sentences { get; init; } = [];
}
