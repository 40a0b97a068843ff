using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Explainer.Linking;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Every block that mentions a concept, for its page.</summary>
internal static class MentionGroups
{
    private const int MostBlocks = 100;

    /// <summary>The blocks grouped by page, texts in the page's language first; beyond a hundred blocks one a page, but all of the articles where these alone are not so many.</summary>
    public static ConceptMentions Of(Concept concept, Edition edition)
    {
        if (!edition.Linked.Backlinks.TryGetValue(concept.Id, out var backlinks))
        {
            return new ConceptMentions([], IsShortened: false);
        }

        var (groups, count) = Grouped(backlinks, edition);
        var isShortened = count > MostBlocks;
        var areArticlesShortened = groups.Where(IsOfArticle).Sum(group => group.Mentions.Count) > MostBlocks;
        var ordered = ImmutableArray.CreateBuilder<MentionGroup>(groups.Count);
        AddThose(isOwn: true);
        AddThose(isOwn: false);
        return new ConceptMentions(ordered.MoveToImmutable(), isShortened);

        void AddThose(bool isOwn)
        {
            foreach (var group in groups)
            {
                var (place, mentions) = group;
                if (mentions[0].Language == edition.Language == isOwn)
                {
                    var isOne = IsOfArticle(group) ? areArticlesShortened : isShortened;
                    ordered.Add(new MentionGroup(place.Page, place.Kind, place.Language, isOne ? [mentions[0]] : mentions.ToImmutable()));
                }
            }
        }
    }

    /// <summary>The blocks by page, pages in the order of the texts, and how many blocks there are.</summary>
    private static (List<PageMentions> Groups, int Count) Grouped(ImmutableArray<Backlink> backlinks, Edition edition)
    {
        var groups = new List<PageMentions>();
        var byPage = new Dictionary<(string, string), PageMentions>(backlinks.Length);
        var count = 0;
        LinkedText? text = null;
        MentionPlace? place = null;
        PageMentions? group = null;
        foreach (var backlink in backlinks)
        {
            // The blocks of a text follow each other.
            if (!ReferenceEquals(text, backlink.Text))
            {
                text = backlink.Text;
                place = MentionPlace.Of(text, edition);
                group = place is null ? null : GroupOf(place);
            }

            if (group is not null)
            {
                group.Mentions.Add(View(backlink, place?.Fragment));
                count++;
            }
        }

        return (groups, count);

        PageMentions GroupOf(MentionPlace place)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(byPage, (place.Page.Address, place.Kind), out _);
            if (known is null)
            {
                groups.Add(known = new PageMentions(place, ImmutableArray.CreateBuilder<MentionView>(1)));
            }

            return known;
        }
    }

    private static bool IsOfArticle(PageMentions group) => group.Place.Kind == "kind.article";

    private sealed record PageMentions(MentionPlace Place, ImmutableArray<MentionView>.Builder Mentions);

    private static MentionView View(Backlink backlink, string? fragment)
    {
        var prose = backlink.Text.Prose.Prose;
        var block = prose.Blocks[backlink.Block];
        return new MentionView(fragment ?? block.Id, prose.Language, block.Text, backlink.Sentence, backlink.Span);
    }
}
