using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>Finds ids that are used twice.</summary>
internal static class Uniqueness
{
    public static void Check(Site site, DiagnosticList diagnostics)
    {
        Report("glossary", site.Schemes.Where(scheme => scheme.Id.Length > 0).Select(scheme => new PlacedId(scheme.Id, scheme.Location)), diagnostics);
        Report("concept", site.Concepts.Select(concept => new PlacedId(concept.Id, concept.Location)), diagnostics);
        Report("event", site.Events.Select(item => new PlacedId(item.Id, item.Location)), diagnostics);
        Report("source", site.Sources.Select(source => new PlacedId(source.Id, source.Location)), diagnostics);
        Report("annotation", site.Annotations.Select(annotation => new PlacedId(annotation.Id, annotation.Location)), diagnostics);
    }

    private static void Report(string kind, IEnumerable<PlacedId> ids, DiagnosticList diagnostics)
    {
        foreach (var group in ids.GroupBy(placed => placed.Id, StringComparer.Ordinal))
        {
            var first = group.First().Place;
            foreach (var (id, place) in group.Skip(1))
            {
                diagnostics.Report(Rules.DuplicateId, place, $"There is already the {kind} '{id}'; give one of them another id.", first);
            }
        }
    }

    private sealed record PlacedId(string Id, TextLocation Place);
}
