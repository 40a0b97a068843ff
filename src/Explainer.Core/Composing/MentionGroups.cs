using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Explainer.Linking;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Every block that mentions a concept, for its page.</summary>
internal static class MentionGroups
{
    private const int MostBlocks = 100;

    /// <summary>The blocks grouped by page, texts in the page's language first; beyond a hundred blocks one a page.</summary>
    public static ConceptMentions Of(Concept concept, Edition edition)
    {
        if (!edition.Linked.Backlinks.TryGetValue(concept.Id, out var backlinks))
        {
            return new ConceptMentions([], IsShortened: false);
        }

        var (groups, count) = Grouped(backlinks, edition);
        var isShortened = count > MostBlocks;
        return new ConceptMentions([.. groups.OrderBy(group => group[0].Backlink.Text.Prose.Prose.Language == edition.Language ? 0 : 1).Select(group => new MentionGroup(
            group[0].Place.Page,
            group[0].Place.Kind,
            group[0].Place.Language,
            [.. group.Take(isShortened ? 1 : int.MaxValue).Select(mention => View(mention.Backlink, mention.Place.Fragment))]))], isShortened);
    }

    /// <summary>The blocks by page, pages in the order of the texts, and how many there are.</summary>
    private static (List<List<(Backlink Backlink, MentionPlace Place)>> Groups, int Count) Grouped(ImmutableArray<Backlink> backlinks, Edition edition)
    {
        var groups = new List<List<(Backlink, MentionPlace)>>();
        var byPage = new Dictionary<(string, string), List<(Backlink, MentionPlace)>>(backlinks.Length);
        var count = 0;
        foreach (var backlink in backlinks)
        {
            if (MentionPlace.Of(backlink, edition) is not { } place)
            {
                continue;
            }

            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(byPage, (place.Page.Address, place.Kind), out var isKnown);
            if (!isKnown)
            {
                groups.Add(group = new List<(Backlink, MentionPlace)>(1));
            }

            group!.Add((backlink, place)); // known, or just made
            count++;
        }

        return (groups, count);
    }

    private static MentionView View(Backlink backlink, string fragment)
    {
        var prose = backlink.Text.Prose.Prose;
        return new MentionView(fragment, prose.Language, prose.Blocks[backlink.Block].Text, backlink.Sentence, backlink.Span);
    }
}
