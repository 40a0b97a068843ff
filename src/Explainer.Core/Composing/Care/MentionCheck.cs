using Explainer.Diagnostics;
using Explainer.Linking;

namespace Explainer.Composing.Care;

/// <summary>Finds concepts that nothing leads to: no other text, in whatever language, mentions them.</summary>
internal static class MentionCheck
{
    public static void Check(LinkedSite linked, DiagnosticList diagnostics)
    {
        foreach (var concept in linked.Site.Concepts.Where(concept => !linked.Backlinks.ContainsKey(concept.Id)))
        {
            diagnostics.Report(Rules.UnmentionedConcept, concept.Location,
                $"No text mentions '{concept.Id}' by any of its labels; write of it somewhere, add the label that the texts use, or take it out.");
        }
    }
}
