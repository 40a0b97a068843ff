using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Text;
using Markdig.Syntax.Inlines;

namespace Explainer.Linking;

/// <summary>Finds the mentions of one text and decides what becomes of each.</summary>
internal sealed class ProseLinker
{
    private readonly LabelMatchers _matchers;
    private readonly TextOwner _owner;
    private readonly OccurrenceCount _count;
    private readonly HashSet<string> _unlinked;
    private readonly List<Mention> _mentions = [];
    private readonly List<FoundLabel> _found = [];

    private ProseLinker(LabelMatchers matchers, TextOwner owner, OccurrenceCount count)
    {
        _matchers = matchers;
        _owner = owner;
        _count = count;
        _unlinked = owner.Unlinked.Select(reference => reference.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Links a text.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="matchers">The labels.</param>
    /// <param name="count">What was linked before on the same page; changed.</param>
    public static LinkedProse Link(Prose prose, TextOwner owner, LabelMatchers matchers, OccurrenceCount count)
    {
        var linker = new ProseLinker(matchers, owner, count);
        return new LinkedProse(prose, [.. prose.Blocks.Select(linker.Link)]);
    }

    private ImmutableArray<Mention> Link(ProseBlock block)
    {
        if (block.Kind == ProseBlockKind.Heading)
        {
            _count.StartSection();
        }

        _mentions.Clear();
        LabelMatcher? opened = null;
        HashSet<LabelMatcher>? others = null;
        LinkInline? open = null;
        foreach (var stretch in ProseStretch.Of(block))
        {
            if (TermAddress.ConceptOf(stretch.Link?.Url) is { Length: > 0 } id)
            {
                AddExplicit(id, stretch.Span, ReferenceEquals(open, stretch.Link));
                open = stretch.Link;
                continue;
            }

            var matcher = _matchers.Of(stretch.Language);
            if (opened is null || (matcher != opened && (others ??= []).Add(matcher)))
            {
                matcher.Open(block.Text);
                opened ??= matcher;
            }

            foreach (var found in Find(stretch.Span, matcher))
            {
                _mentions.Add(new Mention(found.Label.Concept.Id, found.Span, found.Label.Label.Text, OutcomeOf(found.Label.Concept, stretch, block)));
            }
        }

        return [.. _mentions];
    }

    /// <summary>What the text's own concept is called is no mention, and covers no words of another's; where it covers none it is listed.</summary>
    private List<FoundLabel> Find(TextSpan within, LabelMatcher matcher)
    {
        _found.Clear();
        if (_owner.OwnConceptId is not { } own)
        {
            matcher.Find(within, static _ => true, _found);
            return _found;
        }

        matcher.Find(within, concept => concept.Id != own, _found);
        var ofOwn = new List<FoundLabel>();
        matcher.Find(within, concept => concept.Id == own, ofOwn);
        return ofOwn.Count == 0 ? _found : [.. Merge(_found, ofOwn)];
    }

    /// <summary>Labels in order, and of others in order those that overlap none of them.</summary>
    private static IEnumerable<FoundLabel> Merge(List<FoundLabel> labels, List<FoundLabel> others)
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
    private void AddExplicit(string id, TextSpan span, bool isSame)
    {
        _count.Link(id);
        if (isSame)
        {
            _mentions[^1] = _mentions[^1] with { Span = TextSpan.FromBounds(_mentions[^1].Span.Start, span.End) };
        }
        else
        {
            _mentions.Add(new Mention(id, span, "", MentionOutcome.Explicit));
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
}
