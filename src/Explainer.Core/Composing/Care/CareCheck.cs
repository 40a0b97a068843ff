using Explainer.Diagnostics;
using Explainer.Linking;

namespace Explainer.Composing.Care;

/// <summary>Checks the care that the content was written with: what is well formed, and yet leaves a reader alone or leads one astray.</summary>
internal static class CareCheck
{
    public static void Check(LinkedSite linked, SourceUses uses, DiagnosticList diagnostics)
    {
        var site = linked.Site;
        MentionCheck.Check(linked, diagnostics);
        DefinitionCheck.Check(linked, diagnostics);
        DefinitionCircles.Check(linked, diagnostics);
        AcronymCheck.Check(linked, diagnostics);
        ConceptLanguages.Check(site, diagnostics);
        Translations.Check(site, diagnostics);
        SourceCheck.Check(linked, uses, diagnostics);
        LifeCheck.Check(site, diagnostics);
        FigureCheck.Check(site, diagnostics);
        foreach (var text in FrenchTexts.Of(linked))
        {
            FrenchTypography.Check(text, diagnostics);
        }
    }
}
