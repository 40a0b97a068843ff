using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Every block that mentions a concept, for its page.</summary>
internal static class MentionGroups
{
    private const int MostBlocks = 100;

    /// <summary>The blocks grouped by page, texts in the page's language first; beyond a hundred blocks one a page.</summary>
    public static (ImmutableArray<MentionGroup> Groups, bool IsShortened) Of(Concept concept, Edition edition)
    {
        if (!edition.Linked.Backlinks.TryGetValue(concept.Id, out var backlinks))
        {
            return ([], false);
        }

        var groups = backlinks
            .Select(backlink => (Backlink: backlink, Place: MentionPlace.Of(backlink, edition)))
            .Where(pair => pair.Place is not null)
            .GroupBy(pair => (pair.Place!.Page.Address, pair.Place.Kind)) // filtered just before
            .OrderBy(group => group.First().Backlink.Text.Prose.Prose.Language == edition.Language ? 0 : 1)
            .ToList();
        var isShortened = groups.Sum(group => group.Count()) > MostBlocks;
        return ([.. groups.Select(group => new MentionGroup(
            group.First().Place!.Page, // filtered just before
            group.Key.Kind,
            group.First().Place!.Language, // filtered just before
            [.. group.Take(isShortened ? 1 : int.MaxValue).Select(pair => View(pair.Backlink, pair.Place!.Address))]))], isShortened); // filtered just before
    }

    private static MentionView View(Backlink backlink, string address)
    {
        var prose = backlink.Text.Prose.Prose;
        var text = prose.Blocks[backlink.Block].Text;
        var sentence = backlink.Sentence;
        return new MentionView(
            address,
            prose.Language,
            Shown(text[sentence.Start..backlink.Span.Start]),
            Shown(text[backlink.Span.Start..backlink.Span.End]),
            Shown(text[backlink.Span.End..sentence.End]));
    }

    /// <summary>A sentence on one line, without the signs that stand for pictures and notes.</summary>
    private static string Shown(string text) => text.Replace("\uFFFC", "", StringComparison.Ordinal).Replace('\n', ' ');
}
