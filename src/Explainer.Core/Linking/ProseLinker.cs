using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Text;
using Markdig.Syntax.Inlines;

namespace Explainer.Linking;

/// <summary>Finds the mentions of one text and decides what becomes of each.</summary>
internal sealed class ProseLinker
{
    private readonly LabelIndexes _indexes;
    private readonly TextOwner _owner;
    private readonly OccurrenceCount _count;
    private readonly HashSet<string> _unlinked;
    private readonly Dictionary<string, LabelMatcher> _matchers = new(StringComparer.OrdinalIgnoreCase);

    private ProseLinker(LabelIndexes indexes, TextOwner owner, OccurrenceCount count)
    {
        _indexes = indexes;
        _owner = owner;
        _count = count;
        _unlinked = owner.Unlinked.Select(reference => reference.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Links a text.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="indexes">The labels.</param>
    /// <param name="count">What was linked before on the same page; changed.</param>
    public static LinkedProse Link(Prose prose, TextOwner owner, LabelIndexes indexes, OccurrenceCount count)
    {
        var linker = new ProseLinker(indexes, owner, count);
        return new LinkedProse(prose, [.. prose.Blocks.Select(linker.Link)]);
    }

    private ImmutableArray<Mention> Link(ProseBlock block)
    {
        if (block.Kind == ProseBlockKind.Heading)
        {
            _count.StartSection();
        }

        var mentions = ImmutableArray.CreateBuilder<Mention>();
        var opened = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        LinkInline? open = null;
        foreach (var stretch in ProseStretch.Of(block))
        {
            if (TermAddress.ConceptOf(stretch.Link?.Url) is { Length: > 0 } id)
            {
                AddExplicit(id, stretch.Span, ReferenceEquals(open, stretch.Link), mentions);
                open = stretch.Link;
                continue;
            }

            var matcher = MatcherOf(stretch.Language);
            if (opened.Add(stretch.Language))
            {
                matcher.Open(block.Text);
            }

            mentions.AddRange(Find(stretch.Span, matcher)
                .Select(found => new Mention(found.Label.Concept.Id, found.Span, found.Label.Label.Text, OutcomeOf(found.Label.Concept, stretch, block))));
        }

        return mentions.ToImmutable();
    }

    /// <summary>What the text's own concept is called is no mention, and covers no words of another's; where it covers none it is listed.</summary>
    private IEnumerable<FoundLabel> Find(TextSpan within, LabelMatcher matcher)
    {
        if (_owner.OwnConceptId is not { } own)
        {
            return matcher.Find(within, _ => true);
        }

        var others = matcher.Find(within, concept => concept.Id != own).ToList();
        return Merge(others, matcher.Find(within, concept => concept.Id == own));
    }

    /// <summary>Labels in order, and of others in order those that overlap none of them.</summary>
    private static IEnumerable<FoundLabel> Merge(List<FoundLabel> labels, IEnumerable<FoundLabel> others)
    {
        var next = 0;
        foreach (var other in others)
        {
            while (next < labels.Count && labels[next].Span.End <= other.Span.Start)
            {
                yield return labels[next++];
            }

            if (next == labels.Count || labels[next].Span.Start >= other.Span.End)
            {
                yield return other;
            }
        }

        while (next < labels.Count)
        {
            yield return labels[next++];
        }
    }

    /// <summary>A link whose words are in two languages, or partly in code, is several stretches and one mention.</summary>
    private void AddExplicit(string id, TextSpan span, bool isSame, ImmutableArray<Mention>.Builder mentions)
    {
        _count.Link(id);
        if (isSame)
        {
            mentions[^1] = mentions[^1] with { Span = TextSpan.FromBounds(mentions[^1].Span.Start, span.End) };
        }
        else
        {
            mentions.Add(new Mention(id, span, "", MentionOutcome.Explicit));
        }
    }

    private MentionOutcome OutcomeOf(Concept concept, ProseStretch stretch, ProseBlock block)
    {
        if (stretch.IsCode)
        {
            return MentionOutcome.InCode;
        }

        if (stretch.Link is not null)
        {
            return MentionOutcome.InLink;
        }

        if (block.Kind == ProseBlockKind.Heading)
        {
            return MentionOutcome.InHeading;
        }

        if (concept.Id == _owner.OwnConceptId)
        {
            return MentionOutcome.OwnPage;
        }

        return _unlinked.Contains(concept.Id) ? MentionOutcome.Unlinked
            : concept.Match.Occurrence == Occurrence.None ? MentionOutcome.OccurrenceNone
            : _count.TryLink(concept) ? MentionOutcome.Linked
            : MentionOutcome.Repeated;
    }

    private LabelMatcher MatcherOf(string language)
    {
        if (!_matchers.TryGetValue(language, out var matcher))
        {
            matcher = new LabelMatcher(_indexes.Of(language));
            _matchers.Add(language, matcher);
        }

        return matcher;
    }
}
