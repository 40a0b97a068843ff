using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>Finds every mention of every concept, and the passage of every annotation.</summary>
public static class Linker
{
    /// <summary>Links a site by the rules of FORMAT, « How a mention is found ».</summary>
    public static Diagnosed<LinkedSite> Link(Site site)
    {
        var (diagnostics, labelDiagnostics) = (new DiagnosticList(), new DiagnosticList());
        var indexing = Task.Run(() => LabelIndexes.Build([.. site.Concepts], labelDiagnostics));
        var quotes = QuoteResolver.Resolve(site, diagnostics);
        var groups = TextGroups.Of(site, quotes);
        var indexes = indexing.GetAwaiter().GetResult();
        diagnostics.AddRange(labelDiagnostics.With(0).Diagnostics);
        var linked = new List<LinkedText>[groups.Length];
        // The longest first and one by one: nobody should wait for who has the article.
        var order = Enumerable.Range(0, groups.Length).OrderByDescending(i => groups[i].Length);
        Parallel.ForEach(
            Partitioner.Create(order, EnumerablePartitionerOptions.NoBuffering),
            () => new LabelMatchers(indexes),
            (i, _, matchers) =>
            {
                linked[i] = LinkGroup(groups[i], matchers, site.Settings.Occurrence);
                return matchers;
            },
            _ => { });
        var builder = ImmutableArray.CreateBuilder<LinkedText>();
        foreach (var group in linked)
        {
            builder.AddRange(group);
        }

        var texts = builder.DrainToImmutable();
        if (!site.MayHoldMore("input/glossaries/"))
        {
            CheckTerms(site, texts, diagnostics);
        }

        return diagnostics.With(new LinkedSite(site, texts, Backlinks.Of(texts), quotes));
    }

    /// <summary>Texts that stand on one page share what has been linked on it, but each begins a section.</summary>
    private static List<LinkedText> LinkGroup(TextGroup group, LabelMatchers matchers, Occurrence occurrence)
    {
        var count = new OccurrenceCount(occurrence);
        var linked = new List<LinkedText>();
        LinkTexts(group.Texts, matchers, count, linked);
        foreach (var texts in group.Behind)
        {
            LinkTexts(texts, matchers, count.Fork(), linked);
        }

        return linked;
    }

    private static void LinkTexts(ImmutableArray<UnlinkedText> texts, LabelMatchers matchers, OccurrenceCount count, List<LinkedText> linked)
    {
        foreach (var text in texts)
        {
            count.StartSection();
            linked.Add(new LinkedText(text.Owner, ProseLinker.Link(text.Prose, text.Owner, matchers, count)));
        }
    }

    private static void CheckTerms(Site site, ImmutableArray<LinkedText> texts, DiagnosticList diagnostics)
    {
        var ids = site.Concepts.Select(concept => concept.Id).Order(StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        foreach (var prose in texts.Select(text => text.Prose.Prose))
        {
            foreach (var link in prose.Links)
            {
                if (TermAddress.ConceptOf(link.Address) is { Length: > 0 } id && !ids.Contains(id))
                {
                    var nearest = diagnostics.IsLong ? null : Nearest.To(id, ids);
                    diagnostics.Report(Rules.UnknownTerm, prose.Source.LocationOf(link.Source),
                        $"There is no concept '{id}'{(nearest is null ? "." : $"; did you mean '{nearest}'?")}");
                }
            }
        }
    }
}
