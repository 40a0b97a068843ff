using System.Collections.Immutable;

namespace Explainer.Linking.Comparing;

/// <summary>Tells which sentences gain, lose or change a link between two versions of a site.</summary>
public static class LinkComparer
{
    /// <summary>The differences: texts in the new site's order, then those that only the old one has; sentences in theirs.</summary>
    public static ImmutableArray<LinkChange> Compare(LinkedSite old, LinkedSite @new)
    {
        var oldTexts = old.Texts.DistinctBy(TextKey.Of).ToDictionary(TextKey.Of);
        var newTexts = @new.Texts.DistinctBy(TextKey.Of).ToDictionary(TextKey.Of);
        return
        [
            .. newTexts.Keys.Concat(oldTexts.Keys.Where(key => !newTexts.ContainsKey(key)))
                .SelectMany(key => CompareTexts(key, oldTexts.GetValueOrDefault(key), newTexts.GetValueOrDefault(key))),
        ];
    }

    private static IEnumerable<LinkChange> CompareTexts(TextKey key, LinkedText? old, LinkedText? @new) =>
        SentencePairs.Of(ComparedSentence.Of(old), ComparedSentence.Of(@new)).SelectMany(pair => pair switch
        {
            (null, { } added) => added.Links.Select(link => new LinkChange(LinkChangeKind.Gained, key, SentenceChange.Added, null, link.Link)),
            ({ } removed, null) => removed.Links.Select(link => new LinkChange(LinkChangeKind.Lost, key, SentenceChange.Removed, link.Link, null)),
            ({ } before, { } after) => SentenceLinks.Compare(key, before, after),
            _ => [],
        });
}
