namespace Explainer.Linking.Tracing;

/// <summary>What became of an expression: what the linker made of a mention, or why an expression is none.</summary>
public enum TraceOutcome
{
    /// <inheritdoc cref="MentionOutcome.Linked"/>
    Linked,

    /// <inheritdoc cref="MentionOutcome.Explicit"/>
    Explicit,

    /// <inheritdoc cref="MentionOutcome.Repeated"/>
    Repeated,

    /// <inheritdoc cref="MentionOutcome.Unlinked"/>
    Unlinked,

    /// <inheritdoc cref="MentionOutcome.OccurrenceNone"/>
    OccurrenceNone,

    /// <inheritdoc cref="MentionOutcome.OwnPage"/>
    OwnPage,

    /// <inheritdoc cref="MentionOutcome.InHeading"/>
    InHeading,

    /// <inheritdoc cref="MentionOutcome.InLink"/>
    InLink,

    /// <inheritdoc cref="MentionOutcome.InCode"/>
    InCode,

    /// <summary>In the text that describes a picture.</summary>
    InImage,

    /// <summary>A label that is longer, or begins before, has its words.</summary>
    Overlapped,

    /// <summary>Partly in a link, in code or in another language.</summary>
    Divided,

    /// <summary>A label but for accents.</summary>
    Accents,

    /// <summary>A label but for capitals.</summary>
    Case,

    /// <summary>A label but for an ending that it does not take.</summary>
    Form,

    /// <summary>A label but for what stands between or around its words.</summary>
    Separator,

    /// <summary>A label inside a longer word.</summary>
    Boundary,

    /// <summary>A label of another language than the text's.</summary>
    OtherLanguage,

    /// <summary>In a title or a summary, where mentions are not looked for.</summary>
    OutsideText,

    /// <summary>Like no label.</summary>
    NoLabel,

    /// <summary>Asked for, but not in the text.</summary>
    NotInText,
}
