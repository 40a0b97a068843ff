namespace Explainer.Text;

/// <summary>Finds the word that a mistyped one was meant to be.</summary>
public static class Nearest
{
    /// <summary>The candidate that the fewest slips turn into the word; null where all are too far.</summary>
    /// <param name="word">As an editor wrote it.</param>
    /// <param name="candidates">The words that would have been right, in any order: of two equally near ones the first in ordinal order wins.</param>
    /// <remarks>A slip is a character too many, too few, wrong, or exchanged with its neighbour (optimal string alignment distance).
    /// At most a third of the longer word's characters may be slips. Case is none.</remarks>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var allowed = Math.Max(word.Length, candidate.Length) / 3;
            if (Math.Abs(word.Length - candidate.Length) > Math.Min(allowed, least))
            {
                continue;
            }

            var distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance <= allowed && (distance < least || (distance == least && string.CompareOrdinal(candidate, nearest) < 0)))
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>The slips between two words, as above, where case is told apart.</summary>
    internal static int Distance(string one, string other)
    {
        var beforeLast = new int[other.Length + 1];
        var last = Enumerable.Range(0, other.Length + 1).ToArray();
        var row = new int[other.Length + 1];
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[other.Length];
    }
}
