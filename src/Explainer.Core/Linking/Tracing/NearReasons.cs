using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking.Tracing;

/// <summary>Says why a label, or an expression like one, is no mention.</summary>
internal static class NearReasons
{
    /// <summary>How much of a longer word is shown on either side.</summary>
    private const int LongestShown = 40;

    /// <summary>A link by hand, code or a passage in another language begins or ends in it.</summary>
    public static (TraceOutcome Outcome, string Reason, TextLocation? Other) Divided(NearMatch match) =>
        (TraceOutcome.Divided, $"{LabelOf(match)} is partly in a link, in code or in another language here", null);

    /// <summary>Another mention has its words, or some of them.</summary>
    public static (TraceOutcome Outcome, string Reason, TextLocation? Other) Overlapped(NearMatch match, Mention taker, TextLocation place)
    {
        var by = taker.Outcome == MentionOutcome.Explicit ? $"link by hand to {taker.ConceptId}" : $"'{taker.Label}' of {taker.ConceptId}";
        var how = taker.Span == match.Span ? $"has the same words as {by}"
            : taker.Span.Start <= match.Span.Start && match.Span.End <= taker.Span.End ? $"is inside the longer {by}"
            : taker.Span.Start < match.Span.Start ? $"shares words with {by}, which begins before"
            : $"shares words with the {by}";
        return (TraceOutcome.Overlapped, $"{LabelOf(match)} {how}, at {Spelling.Of(place)}", place);
    }

    /// <summary>It differs from a label in letters, signs, boundary or language.</summary>
    public static (TraceOutcome Outcome, string Reason, TextLocation? Other) Of(NearMatch match, ProseBlock block)
    {
        var (outcome, reason) = match.Differences switch
        {
            LabelDifferences.None => (TraceOutcome.OtherLanguage, $"{LabelOf(match)} is in {match.Label.Language}, and this text is in {TracedPlace.LanguageAt(block, match.Span.Start)}"),
            LabelDifferences.Boundary => (TraceOutcome.Boundary, $"{LabelOf(match)} is inside '{LongerWord(block.Text, match.Span)}', a longer word"),
            var differences when differences.HasFlag(LabelDifferences.Form) => (TraceOutcome.Form, NoForm(match)),
            var differences when differences.HasFlag(LabelDifferences.Separators) => (TraceOutcome.Separator, $"{LabelOf(match)} has other signs between or around its words"),
            var differences when differences.HasFlag(LabelDifferences.Accents) => (TraceOutcome.Accents,
                $"accents count{(differences.HasFlag(LabelDifferences.Case) ? " and so does case" : "")} in {LabelOf(match)}{FoundAs(match)}"),
            _ => (TraceOutcome.Case, $"case counts in {LabelOf(match)}{FoundAs(match)}"),
        };
        return (outcome, reason, match.Label.Location);
    }

    private static string LongerWord(string text, TextSpan span)
    {
        var words = new List<FoldedWord>();
        var from = Math.Max(0, span.Start - LongestShown);
        new WordCutter(Inflection.For("")).Cut(text.AsSpan(from, Math.Min(text.Length, span.End + LongestShown) - from), words);
        var touched = words.Where(word => word.Start < span.End - from && word.End > span.Start - from).ToList();
        return text[(from + touched[0].Start)..(from + touched[^1].End)];
    }

    private static string NoForm(NearMatch match) => match.Concept.Match.Inflect
        ? $"an acronym takes no ending, so {LabelOf(match)} is found as given only"
        : $"{match.Concept.Id} has 'inflect: false', so {LabelOf(match)} is found as given only";

    private static string FoundAs(NearMatch match) =>
        string.Equals(match.Form, FoldedText.Of(match.Label.Text.Trim()).Text, StringComparison.Ordinal) ? "" : $", which is found as '{match.Form}'";

    private static string LabelOf(NearMatch match) => $"{Spelling.Of(match.Label)} of {match.Concept.Id}";
}
