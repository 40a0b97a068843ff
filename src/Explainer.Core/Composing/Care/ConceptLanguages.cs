using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Composing.Care;

/// <summary>Checks that a concept has its name and its definition in each of the site's languages.</summary>
internal static class ConceptLanguages
{
    public static void Check(Site site, DiagnosticList diagnostics)
    {
        foreach (var concept in site.Concepts)
        {
            foreach (var language in site.Settings.Languages)
            {
                var hasLabel = concept.Labels.Any(label => label.Kind == LabelKind.Preferred && string.Equals(label.Language, language, StringComparison.OrdinalIgnoreCase));
                var lacks = (hasLabel, concept.Definition.Find(language) is not null) switch
                {
                    (true, true) => null,
                    (true, false) => "no definition",
                    (false, true) => "no prefLabel",
                    (false, false) => "neither prefLabel nor definition",
                };
                if (lacks is not null)
                {
                    diagnostics.Report(Rules.IncompleteConcept, concept.Location, $"The concept '{concept.Id}' has {lacks} in '{language}', a language of the site.");
                }
            }
        }
    }
}
