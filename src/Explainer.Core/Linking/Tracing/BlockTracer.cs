using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking.Tracing;

/// <summary>Traces the expressions of one block: first its mentions, then whatever else is a label, then what is like one.</summary>
internal sealed class BlockTracer
{
    private readonly LinkedSite _site;
    private readonly LinkedText _text;
    private readonly int _index;
    private readonly ProseBlock _block;
    private readonly ImmutableArray<Mention> _mentions;
    private readonly TraceIndexes _indexes;
    private readonly ImmutableHashSet<TextSpan> _asked;
    private readonly List<TracedExpression> _traced = [];
    private readonly HashSet<TextSpan> _spans = [];
    private readonly HeldSpans _held;

    private BlockTracer(LinkedSite site, LinkedText text, int index, TraceIndexes indexes, ImmutableHashSet<TextSpan> asked)
    {
        (_site, _text, _index, _indexes, _asked) = (site, text, index, indexes, asked);
        _block = text.Prose.Prose.Blocks[index];
        _mentions = text.Prose.Mentions[index];
        _held = new HeldSpans(_block.Text.Length);
    }

    /// <summary>The block's expressions in no order.</summary>
    /// <param name="asked">Spans that somebody asks for: there even what a longer expression holds is told.</param>
    public static IReadOnlyList<TracedExpression> Trace(LinkedSite site, LinkedText text, int block, TraceIndexes indexes, ImmutableHashSet<TextSpan> asked)
    {
        var tracer = new BlockTracer(site, text, block, indexes, asked);
        tracer.Trace();
        return tracer._traced;
    }

    private void Trace()
    {
        var languages = _block.Runs.Select(run => run.Language).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var matchers = languages.ConvertAll(language => (Language: language, Matcher: new NearMatcher(_indexes.Of(language), _block.Text)));
        var found = matchers.SelectMany(pair => pair.Matcher.WholeWords().Where(match => IsIn(pair.Language, match))).ToList();
        var labels = found.FindAll(match => match.Differences == LabelDifferences.None);
        AddMentions(labels);
        AddLabels(labels);
        AddNear(found.Where(match => match.Differences != LabelDifferences.None));
        AddNear(languages.SelectMany(language => _indexes.BesideThoseOf(language)
            .SelectMany(other => new NearMatcher(other, _block.Text).WholeWords())
            .Where(match => match.Differences == LabelDifferences.None && IsIn(language, match))));
        AddNear(matchers.SelectMany(pair => pair.Matcher.InsideWords().Where(match => IsIn(pair.Language, match))));
        AddPictures();
    }

    private void AddMentions(List<NearMatch> labels)
    {
        var byMention = labels.ToLookup(match => (match.Span, match.Concept.Id, match.Label.Text));
        foreach (var mention in _mentions)
        {
            var match = byMention[(mention.Span, mention.ConceptId, mention.Label)].FirstOrDefault();
            var concept = _indexes.Concepts.GetValueOrDefault(mention.ConceptId);
            Add(MentionReasons.Explain(mention, Expression(mention.Span, concept, match), _indexes.Links, _site.Site.Settings.Occurrence));
        }
    }

    /// <summary>Labels letter by letter that are no mentions: others have their words, or they are divided.</summary>
    private void AddLabels(List<NearMatch> labels)
    {
        foreach (var match in labels.DistinctBy(match => (match.Span, match.Concept.Id)))
        {
            if (Taker(match.Span) is not { } taker)
            {
                Add(match, PlaceOf(match) ?? NearReasons.Divided(match));
            }
            else if (taker.Outcome == MentionOutcome.Explicit && taker.ConceptId != match.Concept.Id)
            {
                Add(match, PlaceOf(match) ?? NearReasons.Overlapped(match, taker, _text.Prose.Prose.LocationOf(_index, taker.Span)));
            }
            else if (taker.Outcome != MentionOutcome.Explicit && (taker.ConceptId != match.Concept.Id || taker.Span != match.Span))
            {
                Add(match, NearReasons.Overlapped(match, taker, _text.Prose.Prose.LocationOf(_index, taker.Span)));
            }
        }
    }

    /// <summary>The first mention that has some of a span's words.</summary>
    private Mention? Taker(TextSpan span)
    {
        var (low, high) = (0, _mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _mentions[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < _mentions.Length && _mentions[low].Span.Overlaps(span) ? _mentions[low] : null;
    }

    /// <summary>Of expressions like labels the longest; what another expression holds, and what is inside words where no link is made, only if it is asked for.</summary>
    private void AddNear(IEnumerable<NearMatch> near)
    {
        foreach (var match in near.OrderByDescending(match => match.Span.Length).ThenBy(match => match.Differences).ThenBy(match => match.Span.Start).ToList())
        {
            var place = PlaceOf(match);
            var isTold = !_held.Hold(match.Span) && (place is null || match.Differences != LabelDifferences.Boundary);
            if (isTold || (_asked.Contains(match.Span) && !_spans.Contains(match.Span)))
            {
                Add(match, place ?? NearReasons.Of(match, _block));
            }
        }
    }

    private void AddPictures()
    {
        foreach (var run in _block.Runs)
        {
            var words = PictureText.Of(run);
            foreach (var match in words.Length == 0 ? [] : new NearMatcher(_indexes.Of(run.Language), words).WholeWords().Where(match => match.Differences == LabelDifferences.None))
            {
                _traced.Add(Expression(run.Span, match.Concept, match) with
                {
                    Words = words.Substring(match.Span.Start, match.Span.Length),
                    Outcome = TraceOutcome.InImage,
                    Reason = "it is in the text of a picture",
                });
            }
        }
    }

    private void Add(NearMatch match, (TraceOutcome Outcome, string Reason, TextLocation? Other) why) =>
        Add(Expression(match.Span, match.Concept, match) with { Outcome = why.Outcome, Reason = why.Reason, Other = why.Other });

    private void Add(TracedExpression expression)
    {
        _traced.Add(expression);
        _spans.Add(expression.Span);
        _held.Add(expression.Span);
    }

    private (TraceOutcome Outcome, string Reason, TextLocation? Other)? PlaceOf(NearMatch match) =>
        TracedPlace.Of(_block, match.Span) is var (outcome, reason) ? (outcome, reason, null) : null;

    private TracedExpression Expression(TextSpan span, Concept? concept, NearMatch? match) =>
        new(_text, _index, span, _block.Text.Substring(span.Start, span.Length), _text.Prose.Prose.LocationOf(_index, span), TraceOutcome.Linked, "")
        {
            Concept = concept,
            Label = match?.Label,
            Form = match?.Form ?? "",
        };

    private bool IsIn(string language, NearMatch match) =>
        string.Equals(TracedPlace.LanguageAt(_block, match.Span.Start), language, StringComparison.OrdinalIgnoreCase);
}
