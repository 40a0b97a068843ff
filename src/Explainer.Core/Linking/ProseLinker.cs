using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>Finds the mentions of one text and decides what becomes of each.</summary>
internal sealed class ProseLinker
{
    private readonly LabelIndexes _indexes;
    private readonly TextOwner _owner;
    private readonly OccurrenceCount _count;
    private readonly Dictionary<string, LabelMatcher> _matchers = new(StringComparer.OrdinalIgnoreCase);

    private ProseLinker(LabelIndexes indexes, TextOwner owner, OccurrenceCount count)
    {
        _indexes = indexes;
        _owner = owner;
        _count = count;
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
        foreach (var stretch in ProseStretch.Of(block))
        {
            if (TermAddress.ConceptOf(stretch.Link?.Url) is { Length: > 0 } id)
            {
                AddExplicit(id, stretch.Span, mentions);
                _count.Link(id);
                continue;
            }

            var matcher = MatcherOf(stretch.Language);
            if (opened.Add(stretch.Language))
            {
                matcher.Open(block.Text);
            }

            foreach (var found in matcher.Find(stretch.Span))
            {
                mentions.Add(new Mention(found.Label.Concept.Id, found.Span, found.Label.Label.Text, OutcomeOf(found.Label.Concept, stretch, block)));
            }
        }

        return mentions.ToImmutable();
    }

    /// <summary>A link whose words are in two languages, or partly in code, is two stretches and one mention.</summary>
    private static void AddExplicit(string id, TextSpan span, ImmutableArray<Mention>.Builder mentions)
    {
        if (mentions is [.., { Outcome: MentionOutcome.Explicit } last] && last.ConceptId == id && last.Span.End == span.Start)
        {
            mentions[^1] = last with { Span = TextSpan.FromBounds(last.Span.Start, span.End) };
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

        if (_owner.Unlinked.Any(reference => reference.Id == concept.Id))
        {
            return MentionOutcome.Unlinked;
        }

        return concept.Match.Occurrence == Occurrence.None ? MentionOutcome.OccurrenceNone
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
