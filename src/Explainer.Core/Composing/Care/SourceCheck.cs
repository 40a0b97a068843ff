using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model;

namespace Explainer.Composing.Care;

/// <summary>Checks that what is claimed names its source, and that no source lies about unused.</summary>
/// <remarks>An event or an annotation may name its sources in a list, or in its text, then in every language of it.</remarks>
internal static class SourceCheck
{
    public static void Check(LinkedSite linked, SourceUses uses, DiagnosticList diagnostics)
    {
        var site = linked.Site;
        foreach (var concept in site.Concepts)
        {
            foreach (var fact in concept.Facts.Where(fact => fact.Source is null))
            {
                diagnostics.Report(Rules.Unsourced, fact.Location, $"This fact of '{concept.Id}' names no source; write 'source: id'.");
            }
        }

        foreach (var item in site.Events.Where(item => !IsSourced(item.Sources, item.Body)))
        {
            diagnostics.Report(Rules.Unsourced, item.Location, $"The event '{item.Id}' names no source; write 'sources: [id]'.");
        }

        foreach (var annotation in site.Annotations.Where(annotation => !IsSourced(annotation.Sources, annotation.Body)))
        {
            diagnostics.Report(Rules.Unsourced, annotation.Location, $"The annotation '{annotation.Id}' names no source; write 'sources: [id]'.");
        }

        CheckUse(linked.Site, uses, diagnostics);
    }

    private static bool IsSourced(ImmutableArray<Reference> sources, ProseMap body) =>
        !sources.IsEmpty || (!body.IsEmpty && body.Entries.All(prose => prose.Links.Any(link => TermAddress.SourceOf(link.Address) is not null)));

    private static void CheckUse(Site site, SourceUses uses, DiagnosticList diagnostics)
    {
        var inFooter = site.Settings.Footer.Entries.SelectMany(prose => prose.Links).Select(link => TermAddress.SourceOf(link.Address)).OfType<string>();
        var used = uses.Used.Concat(inFooter).ToHashSet(StringComparer.Ordinal);
        foreach (var source in site.Sources.Where(source => !used.Contains(source.Id)))
        {
            diagnostics.Report(Rules.UnusedSource, source.Location, $"Nothing uses the source '{source.Id}'; cite it where it belongs, or take it out.");
        }
    }
}
