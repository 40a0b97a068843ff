using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model;

namespace Explainer.Composing.Care;

/// <summary>Checks each definition by itself: short enough for a preview, and said in other words than the label's.</summary>
internal static class DefinitionCheck
{
    private const int Longest = 300;

    public static void Check(LinkedSite linked, DiagnosticList diagnostics)
    {
        foreach (var text in linked.Texts)
        {
            if (text.Owner is DefinitionText(var concept))
            {
                CheckLength(concept, text.Prose.Prose, diagnostics);
                CheckOwnLabel(concept, text.Prose, diagnostics);
            }
        }
    }

    /// <summary>Characters are those that a reader counts: grapheme clusters (Unicode, UAX 29).</summary>
    private static void CheckLength(Concept concept, Prose definition, DiagnosticList diagnostics)
    {
        // Counted only where it may be too long: there are no more characters than UTF-16 units.
        var text = definition.Source.Text.Trim();
        if (text.Length > Longest && new StringInfo(text).LengthInTextElements is > Longest and var length)
        {
            diagnostics.Report(Rules.LongDefinition, definition.Source.Location,
                $"The definition of '{concept.Id}' has {length} characters, too many for a preview; keep to {Longest} and move the rest to the body.");
        }
    }

    private static void CheckOwnLabel(Concept concept, LinkedProse definition, DiagnosticList diagnostics)
    {
        for (var block = 0; block < definition.Mentions.Length; block++)
        {
            foreach (var mention in definition.Mentions[block].Where(mention => mention.Outcome == MentionOutcome.OwnPage))
            {
                diagnostics.Report(Rules.DefinitionUsesLabel, definition.Prose.LocationOf(block, mention.Span),
                    $"The definition of '{concept.Id}' uses its own label '{mention.Label}'; say it in other words.");
            }
        }
    }
}
