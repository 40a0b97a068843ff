using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Composing.Care;

/// <summary>Finds dates that cannot be: outside the life of what they are said of.</summary>
/// <remarks>
/// Nothing takes part in an event before it begins, and a person, an organisation or a place takes part in none after its end; a text, an idea
/// and an event go on having consequences, so that their end bounds nothing. A fact may look back on what has ended, never ahead of what has not begun.
/// A page that contradicts itself misleads its reader, an error; an event may be listed with what came of it, a warning.
/// Only what is certain is reported: all of one date before all of the other (a month is not before its days), and no date that is said to be uncertain or approximate.
/// </remarks>
internal static class LifeCheck
{
    public static void Check(Site site, DiagnosticList diagnostics)
    {
        foreach (var concept in site.Concepts)
        {
            CheckConcept(concept, diagnostics);
        }

        var concepts = site.Concepts.ToLookup(concept => concept.Id, StringComparer.Ordinal);
        foreach (var item in site.Events)
        {
            foreach (var reference in item.Concepts)
            {
                if (concepts[reference.Id].FirstOrDefault() is { } concept)
                {
                    CheckEvent(item, reference, concept, diagnostics);
                }
            }
        }
    }

    private static void CheckConcept(Concept concept, DiagnosticList diagnostics)
    {
        if (IsBefore(concept.End, concept.Start))
        {
            diagnostics.Report(Rules.OutsideLife, concept.End!.Location, // compared just before
                $"'{concept.Id}' ends in {concept.End.Date.Text}, before it begins in {concept.Start!.Date.Text}; one of the two is wrong.", concept.Start.Location);
        }

        foreach (var fact in concept.Facts.Where(fact => IsBefore(fact.AsOf, concept.Start)))
        {
            diagnostics.Report(Rules.OutsideLife, fact.AsOf!.Location, // compared just before
                $"This fact is dated {fact.AsOf.Date.Text}, before '{concept.Id}' begins in {concept.Start!.Date.Text}; mend one of the two dates.", concept.Start.Location);
        }
    }

    private static void CheckEvent(Event item, Reference reference, Concept concept, DiagnosticList diagnostics)
    {
        if (IsBefore(item.Date, concept.Start))
        {
            diagnostics.Report(Rules.EventOutsideLife, reference.Location,
                $"The event '{item.Id}' of {item.Date.Date.Text} names '{concept.Id}', which begins in {concept.Start!.Date.Text}; mend a date, or take the concept out.", concept.Start.Location);
        }
        else if (concept.Type is ConceptType.Person or ConceptType.Organisation or ConceptType.Place && IsBefore(concept.End, item.Date))
        {
            diagnostics.Report(Rules.EventOutsideLife, reference.Location,
                $"The event '{item.Id}' of {item.Date.Date.Text} names '{concept.Id}', which ends in {concept.End!.Date.Text}; mend a date, or take the concept out.", concept.End.Location);
        }
    }

    /// <summary>Whether both dates are there and certain, and the one is over before the other can begin.</summary>
    private static bool IsBefore(PlacedDate? one, PlacedDate? other) =>
        one is not null && other is not null && IsCertain(one.Date) && IsCertain(other.Date) && one.Date.Latest < other.Date.Earliest;

    private static bool IsCertain(EdtfDate date) => !date.IsUncertain && !date.IsApproximate;
}
