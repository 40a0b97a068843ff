using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Composing.Care;

/// <summary>Checks that a figure says when it held: a toll, a strength, a price change, and the page stays.</summary>
internal static class FigureCheck
{
    public static void Check(Site site, DiagnosticList diagnostics)
    {
        foreach (var concept in site.Concepts)
        {
            foreach (var fact in concept.Facts.Where(fact => fact.AsOf is null && HasDigit(fact.Value)))
            {
                diagnostics.Report(Rules.UndatedFigure, fact.Location, $"This fact of '{concept.Id}' holds a figure and no date; write 'asOf: 2022-01-10', the day, month or year that it held.");
            }
        }
    }

    private static bool HasDigit(LanguageMap value) => value.Entries.Any(entry => entry.Text.Text.Any(char.IsDigit));
}
