using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking.Tracing;

/// <summary>An expression that is a label, is like one or was asked for, and what became of it.</summary>
/// <param name="Text">The text that it stands in.</param>
/// <param name="Block">Index of the block; -1 where it is in no block.</param>
/// <param name="Span">Where in the block's text, in UTF-16 units.</param>
/// <param name="Words">As written.</param>
/// <param name="Location">Where in the file.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">The same as a sentence without its full stop.</param>
public sealed record TracedExpression(
    LinkedText Text,
    int Block,
    TextSpan Span,
    string Words,
    TextLocation Location,
    TraceOutcome Outcome,
    string Reason)
{
    /// <summary>The concept that it leads to, or would; null where there is none.</summary>
    public Concept? Concept { get; init; }

    /// <summary>The label that it is or is like; null for a link by hand and where there is none.</summary>
    public Label? Label { get; init; }

    /// <summary>The form of the label that it has, or would have to have; empty without a label.</summary>
    public string Form { get; init; } = "";

    /// <summary>The other place that the reason is about: the first link, the longer label, the article's setting.</summary>
    public TextLocation? Other { get; init; }

    public bool IsLink => Outcome is TraceOutcome.Linked or TraceOutcome.Explicit;
}
