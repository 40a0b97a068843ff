using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking.Tracing;

/// <summary>Says what the linker made of a mention.</summary>
internal static class MentionReasons
{
    /// <summary>The mention's expression with outcome and reason.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="expression">The same without them.</param>
    /// <param name="links">The site's links.</param>
    /// <param name="occurrence">Which mentions become links where a concept does not say.</param>
    public static TracedExpression Explain(Mention mention, TracedExpression expression, EarlierLinks links, Occurrence occurrence)
    {
        var id = mention.ConceptId;
        return mention.Outcome switch
        {
            MentionOutcome.Linked => expression with { Outcome = TraceOutcome.Linked, Reason = $"linked to {id} by {By(expression)}" },
            MentionOutcome.Explicit => expression with
            {
                Outcome = TraceOutcome.Explicit,
                Reason = $"linked to {id} by hand{(expression.Concept is null ? ", but there is no such concept" : "")}",
            },
            MentionOutcome.Repeated => Repeated(mention, expression, links, expression.Concept?.Match.Occurrence ?? occurrence),
            MentionOutcome.Unlinked => expression with
            {
                Outcome = TraceOutcome.Unlinked,
                Reason = $"the article has {id} under 'unlinked'",
                Other = expression.Text.Owner.Unlinked.FirstOrDefault(reference => reference.Id == id)?.Location,
            },
            MentionOutcome.OccurrenceNone => expression with
            {
                Outcome = TraceOutcome.OccurrenceNone,
                Reason = $"{id} has 'occurrence: none', so only links by hand lead to it, as in [{Shown(expression.Words)}](term:{id})",
                Other = expression.Concept?.Location,
            },
            MentionOutcome.OwnPage => expression with { Outcome = TraceOutcome.OwnPage, Reason = $"this is the page of {id} itself" },
            _ => InPlace(mention, expression),
        };
    }

    /// <summary>A label as a sentence names it, with the form where that is another.</summary>
    private static string By(TracedExpression expression) => expression.Label is not { } label ? "a label"
        : Spelling.Of(label) + (string.Equals(FoldedText.Of(label.Text.Trim()).Text, expression.Form, StringComparison.Ordinal) ? "" : $", in the form '{expression.Form}'");

    private static TracedExpression Repeated(Mention mention, TracedExpression expression, EarlierLinks links, Occurrence occurrence)
    {
        var earlier = links.Before(expression.Text, expression.Block, mention, occurrence);
        var where = occurrence == Occurrence.Page ? "on this page" : "in this section";
        return expression with
        {
            Outcome = TraceOutcome.Repeated,
            Reason = $"{mention.ConceptId} is linked already {where}{(earlier is { } place ? $", at {(place.Path == expression.Location.Path ? "" : place.Path)}{Spelling.Of(place)}" : "")}",
            Other = earlier,
        };
    }

    private static TracedExpression InPlace(Mention mention, TracedExpression expression)
    {
        var block = expression.Text.Prose.Prose.Blocks[expression.Block];
        var (outcome, reason) = TracedPlace.Of(block, mention.Span) ?? (TraceOutcome.Divided, "");
        return expression with { Outcome = outcome, Reason = reason };
    }

    private static string Shown(string words) => FoldedText.Of(words).Text;
}
