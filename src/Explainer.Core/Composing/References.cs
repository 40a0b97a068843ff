using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>Checks that ids refer to something.</summary>
internal static class References
{
    /// <summary>Everything that records refer to by id.</summary>
    public static void Check(Site site, DiagnosticList diagnostics)
    {
        var concepts = site.Concepts.Select(concept => concept.Id).ToHashSet(StringComparer.Ordinal);
        var sources = site.Sources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        var articles = site.Articles.Select(article => article.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var concept in site.Concepts)
        {
            CheckAll(concept.Broader.Concat(concept.Related), "concept", concepts, site, diagnostics);
            CheckAll(concept.Sources.Concat(concept.Facts.Select(fact => fact.Source).OfType<Reference>()), "source", sources, site, diagnostics);
        }

        foreach (var group in site.Schemes.SelectMany(scheme => scheme.Map))
        {
            CheckAll(group.Concepts, "concept", concepts, site, diagnostics);
        }

        if (site.Map is { } map)
        {
            CheckAll(site.Concepts.Select(concept => concept.Outline).OfType<Reference>(), "outline", [.. map.Outlines.Select(outline => outline.Code)], site, diagnostics);
        }

        foreach (var item in site.Events)
        {
            CheckAll(item.Concepts, "concept", concepts, site, diagnostics);
            CheckAll(item.Sources, "source", sources, site, diagnostics);
        }

        foreach (var annotation in site.Annotations)
        {
            Check(annotation.Article, "article", articles, site, diagnostics);
            CheckAll(annotation.Sources, "source", sources, site, diagnostics);
        }

        foreach (var article in site.Articles)
        {
            CheckAll(article.Unlinked, "concept", concepts, site, diagnostics);
            CheckAll(article.Source is null ? [] : [article.Source], "source", sources, site, diagnostics);
        }
    }

    public static void Check(Reference reference, string kind, IEnumerable<string> known, Site site, DiagnosticList diagnostics)
    {
        // What is in a file that cannot be read is not missing.
        if (known.Contains(reference.Id, StringComparer.Ordinal) || site.MayHoldMore(HomeOf(kind)))
        {
            return;
        }

        var nearest = diagnostics.IsLong ? null : Nearest.To(reference.Id, known);
        diagnostics.Report(Rules.UnknownReference, reference.Location, $"There is no {kind} '{reference.Id}'{(nearest is null ? "." : $"; did you mean '{nearest}'?")}");
    }

    private static string HomeOf(string kind) => kind switch
    {
        "concept" => "input/glossaries/",
        "source" => "input/sources.yml",
        "article" => "input/articles/",
        "page" => "input/pages/",
        "outline" => "input/map.geojson",
        _ => "seeds/",
    };

    private static void CheckAll(IEnumerable<Reference> references, string kind, HashSet<string> known, Site site, DiagnosticList diagnostics)
    {
        foreach (var reference in references.Where(reference => !known.Contains(reference.Id)))
        {
            Check(reference, kind, known, site, diagnostics);
        }
    }
}
