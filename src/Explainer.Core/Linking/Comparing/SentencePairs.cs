namespace Explainer.Linking.Comparing;

/// <summary>Finds which sentence of the new text each one of the old text is.</summary>
internal static class SentencePairs
{
    /// <summary>An edited sentence keeps at least this share of the words of both.</summary>
    private const double LeastLikeness = 0.5;

    /// <summary>How many comparisons a stretch of sentences may take that all were edited; beyond, they are others.</summary>
    private const int MostComparisons = 100_000;

    /// <summary>Every sentence once, in the order of the new text, an old one without its pair behind the ones before it.</summary>
    public static List<(ComparedSentence? Old, ComparedSentence? New)> Of(IReadOnlyList<ComparedSentence> old, IReadOnlyList<ComparedSentence> @new)
    {
        var pairs = new List<(ComparedSentence? Old, ComparedSentence? New)>();
        var (oldFrom, newFrom) = (0, 0);
        var same = Alignment.Of([.. old.Select(sentence => sentence.Key)], [.. @new.Select(sentence => sentence.Key)]);
        foreach (var (oldAt, newAt) in same.Append((old.Count, @new.Count)))
        {
            AddBetween([.. old.Skip(oldFrom).Take(oldAt - oldFrom)], [.. @new.Skip(newFrom).Take(newAt - newFrom)], pairs);
            if (oldAt < old.Count)
            {
                pairs.Add((old[oldAt], @new[newAt]));
            }

            (oldFrom, newFrom) = (oldAt + 1, newAt + 1);
        }

        return pairs;
    }

    private static void AddBetween(List<ComparedSentence> old, List<ComparedSentence> @new, List<(ComparedSentence? Old, ComparedSentence? New)> pairs)
    {
        var oldFrom = 0;
        foreach (var sentence in @new)
        {
            var edited = (long)old.Count * @new.Count > MostComparisons ? -1 : MostLike(sentence, old, oldFrom);
            for (; oldFrom < edited; oldFrom++)
            {
                pairs.Add((old[oldFrom], null));
            }

            pairs.Add((edited < 0 ? null : old[oldFrom++], sentence));
        }

        pairs.AddRange(old.Skip(oldFrom).Select(sentence => ((ComparedSentence?)sentence, (ComparedSentence?)null)));
    }

    private static int MostLike(ComparedSentence sentence, List<ComparedSentence> old, int from)
    {
        var (best, most) = (-1, 0.0);
        for (var i = from; i < old.Count; i++)
        {
            var likeness = Likeness(sentence, old[i]);
            (best, most) = likeness >= LeastLikeness && likeness > most ? (i, likeness) : (best, most);
        }

        return best;
    }

    private static double Likeness(ComparedSentence one, ComparedSentence other)
    {
        var left = other.Words.GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var shared = 0;
        foreach (var word in one.Words)
        {
            if (left.TryGetValue(word, out var count) && count > 0)
            {
                left[word] = count - 1;
                shared++;
            }
        }

        return 2.0 * shared / (one.Words.Length + other.Words.Length);
    }
}
