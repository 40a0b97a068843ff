using Explainer.Text;

namespace Explainer.Linking;

/// <summary>What became of an expression that is a label.</summary>
public enum MentionOutcome
{
    /// <summary>A link, made by the linker.</summary>
    Linked,

    /// <summary>A link that an editor wrote: <c>[…](term:id)</c>.</summary>
    Explicit,

    /// <summary>Linked before, in this section or on this page.</summary>
    Repeated,

    /// <summary>The article lists the concept under <c>unlinked</c>.</summary>
    Unlinked,

    /// <summary>The concept has explicit links only.</summary>
    OccurrenceNone,

    /// <summary>The text is the concept's own.</summary>
    OwnPage,

    /// <summary>In a heading.</summary>
    InHeading,

    /// <summary>In a link, or kept from being linked by <c>[…](term:)</c>.</summary>
    InLink,

    /// <summary>In code.</summary>
    InCode,
}

/// <summary>An expression of a block that is a label of a concept, and what became of it.</summary>
/// <param name="ConceptId">Which concept.</param>
/// <param name="Span">Where in the block's text, in UTF-16 units.</param>
/// <param name="Label">The label that it matches; empty for an explicit link.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record Mention(string ConceptId, TextSpan Span, string Label, MentionOutcome Outcome)
{
    /// <summary>Whether it is a link.</summary>
    public bool IsLink => Outcome is MentionOutcome.Linked or MentionOutcome.Explicit;

    /// <summary>Whether it counts as a mention of the concept, linked or not.</summary>
    public bool Counts => Outcome is MentionOutcome.Linked or MentionOutcome.Explicit or MentionOutcome.Repeated
        or MentionOutcome.Unlinked or MentionOutcome.OccurrenceNone;
}
