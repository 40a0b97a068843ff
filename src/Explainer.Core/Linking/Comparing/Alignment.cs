namespace Explainer.Linking.Comparing;

/// <summary>Pairs what two sequences have in common, in the order of both.</summary>
internal sealed class Alignment
{
    /// <summary>How many comparisons a stretch without landmarks may take; a longer one has nothing in common.</summary>
    private const int MostComparisons = 1_000_000;

    /// <summary>How deep landmarks are looked for between landmarks.</summary>
    private const int MostLevels = 100;

    private readonly IReadOnlyList<string> _old;
    private readonly IReadOnlyList<string> _new;
    private readonly List<(int Old, int New)> _pairs = [];

    private Alignment(IReadOnlyList<string> old, IReadOnlyList<string> @new) => (_old, _new) = (old, @new);

    /// <summary>Indexes of equal elements, growing in both.</summary>
    public static IReadOnlyList<(int Old, int New)> Of(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var alignment = new Alignment(old, @new);
        alignment.Align(new Stretch(0, old.Count, 0, @new.Count), 0);
        return alignment._pairs;
    }

    private void Align(Stretch stretch, int level)
    {
        var (oldFrom, oldTo, newFrom, newTo) = stretch;
        while (oldFrom < oldTo && newFrom < newTo && _old[oldFrom] == _new[newFrom])
        {
            _pairs.Add((oldFrom++, newFrom++));
        }

        var same = 0;
        while (oldFrom < oldTo - same && newFrom < newTo - same && _old[oldTo - same - 1] == _new[newTo - same - 1])
        {
            same++;
        }

        AlignMiddle(new Stretch(oldFrom, oldTo - same, newFrom, newTo - same), level);
        for (; same > 0; same--)
        {
            _pairs.Add((oldTo - same, newTo - same));
        }
    }

    /// <summary>What stands once on either side is a landmark; between landmarks the same again.</summary>
    private void AlignMiddle(Stretch stretch, int level)
    {
        var landmarks = level == MostLevels ? [] : Landmarks(stretch);
        if (landmarks.Count == 0)
        {
            AddLongest(stretch);
            return;
        }

        var (oldFrom, newFrom) = (stretch.OldFrom, stretch.NewFrom);
        foreach (var (old, @new) in landmarks)
        {
            Align(new Stretch(oldFrom, old, newFrom, @new), level + 1);
            _pairs.Add((old, @new));
            (oldFrom, newFrom) = (old + 1, @new + 1);
        }

        Align(stretch with { OldFrom = oldFrom, NewFrom = newFrom }, level + 1);
    }

    private List<(int Old, int New)> Landmarks(Stretch stretch)
    {
        var single = Single(_new, stretch.NewFrom, stretch.NewTo);
        return Growing([.. Single(_old, stretch.OldFrom, stretch.OldTo).Where(pair => single.ContainsKey(pair.Key)).Select(pair => (pair.Value, single[pair.Key])).Order()]);
    }

    private static Dictionary<string, int> Single(IReadOnlyList<string> all, int from, int to) =>
        Enumerable.Range(from, to - from)
            .GroupBy(index => all[index], StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>The longest part of the pairs that grows on the new side too, found by the lowest end of each length.</summary>
    private static List<(int Old, int New)> Growing(List<(int Old, int New)> pairs)
    {
        var lowest = new List<int>();
        var ends = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var length = ~lowest.BinarySearch(pairs[i].New);
            before[i] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
            {
                lowest.Add(0);
                ends.Add(0);
            }

            (lowest[length], ends[length]) = (pairs[i].New, i);
        }

        var longest = new List<(int Old, int New)>();
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
        {
            longest.Add(pairs[i]);
        }

        longest.Reverse();
        return longest;
    }

    /// <summary>Adds the longest common subsequence.</summary>
    private void AddLongest(Stretch stretch)
    {
        var (oldFrom, oldTo, newFrom, newTo) = stretch;
        if ((long)(oldTo - oldFrom) * (newTo - newFrom) > MostComparisons)
        {
            return;
        }

        var lengths = new int[oldTo - oldFrom + 1, newTo - newFrom + 1];
        for (var i = oldTo - 1; i >= oldFrom; i--)
        {
            for (var j = newTo - 1; j >= newFrom; j--)
            {
                lengths[i - oldFrom, j - newFrom] = _old[i] == _new[j]
                    ? lengths[i - oldFrom + 1, j - newFrom + 1] + 1
                    : Math.Max(lengths[i - oldFrom + 1, j - newFrom], lengths[i - oldFrom, j - newFrom + 1]);
            }
        }

        for (var (i, j) = (oldFrom, newFrom); i < oldTo && j < newTo;)
        {
            if (_old[i] == _new[j])
            {
                _pairs.Add((i++, j++));
            }
            else
            {
                (i, j) = lengths[i - oldFrom + 1, j - newFrom] >= lengths[i - oldFrom, j - newFrom + 1] ? (i + 1, j) : (i, j + 1);
            }
        }
    }

    private readonly record struct Stretch(int OldFrom, int OldTo, int NewFrom, int NewTo);
}
