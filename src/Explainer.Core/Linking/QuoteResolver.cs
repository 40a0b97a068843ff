using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>Finds the passage that each annotation quotes (W3C Web Annotation Data Model, 4.2.4), compared by rule 1.</summary>
internal static class QuoteResolver
{
    /// <summary>So many are not told apart: a long text of one letter has as many passages of it as letters.</summary>
    private const int MostOccurrences = 10_000;

    /// <summary>Of a quote's characters with an article's, in a whole site: beyond, what a missing quote may have been is not looked for.</summary>
    private const long MostComparisons = 500_000_000;

    /// <summary>The place of each quote by its annotation's id; one that is missing or ambiguous is reported.</summary>
    public static Dictionary<string, QuotePlace> Resolve(Site site, DiagnosticList diagnostics)
    {
        var places = new Dictionary<string, QuotePlace>(StringComparer.Ordinal);
        var comparisons = MostComparisons;
        foreach (var group in site.Annotations.GroupBy(annotation => annotation.Article.Id, StringComparer.Ordinal))
        {
            if (site.Articles.FirstOrDefault(article => article.Slug == group.Key) is not { } article)
            {
                continue;
            }

            var text = new FoldedBlocks(article.Text);
            foreach (var annotation in group)
            {
                if (Find(annotation, article, text, ref comparisons, diagnostics) is { } place)
                {
                    places.TryAdd(annotation.Id, place);
                }
            }
        }

        return places;
    }

    private static QuotePlace? Find(Annotation annotation, Article article, FoldedBlocks text, ref long comparisons, DiagnosticList diagnostics)
    {
        var blocks = text.Blocks;
        var exact = FoldedText.OfWords(annotation.Quote.Exact).Text.Trim();
        var everywhere = text.Occurrences(exact).Take(MostOccurrences).ToList();
        var (prefix, suffix) = (FoldedText.OfWords(annotation.Quote.Prefix).Text.Trim(), FoldedText.OfWords(annotation.Quote.Suffix).Text.Trim());
        var fitting = everywhere.Where(place => Fits(blocks[place.Block].Text, place.Start, exact.Length, prefix, suffix)).ToList();
        if (fitting.Count == 1 && everywhere.Count < MostOccurrences)
        {
            var (block, start) = fitting[0];
            return new QuotePlace(block, blocks[block].SpanAsWritten(new TextSpan(start, exact.Length)));
        }

        if (everywhere.Count == 0)
        {
            ReportMissing(annotation, article, blocks, exact, ref comparisons, diagnostics);
        }
        else
        {
            var (block, start) = (fitting.Count > 0 ? fitting : everywhere)[0];
            var place = article.Text.LocationOf(block, blocks[block].SpanAsWritten(new TextSpan(start, exact.Length)));
            diagnostics.Report(Rules.QuoteAmbiguous, annotation.Quote.Location, everywhere.Count == MostOccurrences
                ? $"« {Shortened(exact)} » is in '{article.Slug}' 10,000 times or more; quote what is there less often."
                : fitting.Count > 0
                ? $"« {Shortened(exact)} » fits {fitting.Count} passages of '{article.Slug}'; tell them apart by prefix and suffix."
                : $"« {Shortened(exact)} » is in '{article.Slug}', but not between this prefix and this suffix.", place);
        }

        return null;
    }

    private static void ReportMissing(Annotation annotation, Article article, ImmutableArray<FoldedText> blocks, string exact, ref long comparisons, DiagnosticList diagnostics)
    {
        if (diagnostics.IsLong || NearestPassage.Find(exact, blocks, ref comparisons) is not { } nearest)
        {
            diagnostics.Report(Rules.QuoteNotFound, annotation.Quote.Location, $"« {Shortened(exact)} » is not in '{article.Slug}', nor was anything like it found.");
            return;
        }

        var passage = blocks[nearest.Block].Text.Substring(nearest.Span.Start, nearest.Span.Length);
        var from = FirstShown(exact, passage);
        var percent = (int)(nearest.Likeness * 100);
        diagnostics.Report(Rules.QuoteNotFound, annotation.Quote.Location, FormattableString.Invariant(
            $"« {Shortened(exact, from)} » is not in '{article.Slug}'; the nearest passage, {percent} % alike, is « {Shortened(passage, from)} »."),
            article.Text.LocationOf(nearest.Block, blocks[nearest.Block].SpanAsWritten(nearest.Span)));
    }

    /// <summary>Where an excerpt of both begins, so that it shows what is different: at the start, or some words before the first difference.</summary>
    private static int FirstShown(string exact, string passage)
    {
        var same = exact.AsSpan().CommonPrefixLength(passage);
        return same < 90 ? 0 : exact.LastIndexOf(' ', same - 30) + 1;
    }

    private static bool Fits(string text, int start, int length, string prefix, string suffix) =>
        text.AsSpan(0, start).TrimEnd().EndsWith(prefix, StringComparison.Ordinal)
        && text.AsSpan(start + length).TrimStart().StartsWith(suffix, StringComparison.Ordinal);

    private static string Shortened(string text, int from = 0)
    {
        const int Longest = 120;
        var rest = text.AsSpan(from);
        var shown = rest.Length <= Longest ? rest : rest[..(Longest - 1)];
        return $"{(from > 0 ? "… " : "")}{shown}{(shown.Length < rest.Length ? "…" : "")}";
    }
}
