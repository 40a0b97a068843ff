using Explainer.Text;

namespace Explainer.Linking.Comparing;

/// <summary>What became of a link between two versions of a site.</summary>
public enum LinkChangeKind
{
    Gained,
    Lost,

    /// <summary>The same words lead to another concept, or the link has more or fewer words.</summary>
    Changed,
}

/// <summary>What became of a sentence.</summary>
public enum SentenceChange
{
    /// <summary>The same words.</summary>
    None,

    /// <summary>At least half of its words are the same.</summary>
    Edited,
    Added,
    Removed,
}

/// <summary>A link of one of the versions.</summary>
/// <param name="Location">Where in the file.</param>
/// <param name="Sentence">The sentence that it begins in, as written.</param>
/// <param name="Block">Id of the block's element.</param>
/// <param name="Span">Where in the block's text, in UTF-16 units.</param>
/// <param name="Words">As written.</param>
/// <param name="ConceptId">Where it leads.</param>
/// <param name="Label">The label that it matches; empty for a link by hand.</param>
public sealed record ComparedLink(TextLocation Location, string Sentence, string Block, TextSpan Span, string Words, string ConceptId, string Label);

/// <summary>A difference between the links of two versions of a site.</summary>
/// <param name="Kind">Gained, lost or changed.</param>
/// <param name="Text">The text.</param>
/// <param name="Sentence">What became of the sentence.</param>
/// <param name="Old">The link before; null where it is gained.</param>
/// <param name="New">The link after; null where it is lost.</param>
public sealed record LinkChange(LinkChangeKind Kind, TextKey Text, SentenceChange Sentence, ComparedLink? Old, ComparedLink? New);
