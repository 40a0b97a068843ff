namespace Explainer.Linking.Comparing;

/// <summary>Compares the links of two versions of a sentence.</summary>
internal static class SentenceLinks
{
    /// <summary>The differences, in the order of the new sentence, lost ones first where both stand.</summary>
    public static IEnumerable<LinkChange> Compare(TextKey key, ComparedSentence old, ComparedSentence @new)
    {
        var state = old.Key == @new.Key ? SentenceChange.None : SentenceChange.Edited;
        var newIndexes = Alignment.Of(old.Words, @new.Words).ToDictionary(pair => pair.Old, pair => pair.New);
        var left = @new.Links.ToList();
        var changes = new List<(int Place, LinkChange Change)>();
        foreach (var (first, end, link) in old.Links)
        {
            var kept = Enumerable.Range(first, Math.Max(0, end - first)).Where(newIndexes.ContainsKey).Select(index => newIndexes[index]).ToList();
            var place = kept.Count > 0 ? kept[0] : newIndexes.GetValueOrDefault(first, first);
            var successor = left.Where(other => kept.Exists(index => index >= other.First && index < other.End))
                .OrderBy(other => other.Link.ConceptId == link.ConceptId ? 0 : 1)
                .FirstOrDefault();
            if (successor.Link is null)
            {
                changes.Add((place, new LinkChange(LinkChangeKind.Lost, key, state, link, null)));
                continue;
            }

            left.Remove(successor);
            if (successor.Link.ConceptId != link.ConceptId || kept.Count != end - first || kept.Count != successor.End - successor.First)
            {
                changes.Add((place, new LinkChange(LinkChangeKind.Changed, key, state, link, successor.Link)));
            }
        }

        changes.AddRange(left.Select(link => (link.First, new LinkChange(LinkChangeKind.Gained, key, state, null, link.Link))));
        return changes.OrderBy(change => change.Item1).ThenBy(change => change.Item2.Old is null ? 1 : 0).Select(change => change.Item2);
    }
}
