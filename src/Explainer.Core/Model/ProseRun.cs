using System.Collections.Immutable;
using Explainer.Text;
using Markdig.Syntax.Inlines;

namespace Explainer.Model;

/// <summary>What a run of a block's inlines is.</summary>
public enum RunKind
{
    Text,
    Code,

    /// <summary>A line end in the source: a space to a reader.</summary>
    SoftBreak,

    /// <summary>A line end to a reader too.</summary>
    HardBreak,

    /// <summary>A picture; one U+FFFC in the block's text.</summary>
    Image,

    /// <summary>A footnote's number; one U+FFFC in the block's text.</summary>
    FootnoteReference,

    /// <summary>An address that is its own link: <c>&lt;https://…&gt;</c>.</summary>
    Autolink,
}

/// <summary>A piece of a block's inlines, so that a block is a flat list instead of a tree.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the block's text, in UTF-16 units.</param>
/// <param name="Source">Where it stands in the prose's source text.</param>
/// <param name="Around">The inlines that it lies in (emphasis, links), outermost first.</param>
/// <param name="Language">The language that it is written in.</param>
/// <param name="Node">Markdig's inline; null for words and line ends without attributes.</param>
public readonly record struct ProseRun(
    RunKind Kind,
    TextSpan Span,
    TextSpan Source,
    ImmutableArray<ContainerInline> Around,
    string Language,
    Inline? Node)
{
    /// <summary>The innermost link that it lies in, or null.</summary>
    public LinkInline? Link
    {
        get
        {
            for (var i = Around.Length - 1; i >= 0; i--)
            {
                if (Around[i] is LinkInline link)
                {
                    return link;
                }
            }

            return null;
        }
    }
}
