using System.Collections.Immutable;
using System.Text;
using Explainer.Linking;

namespace Explainer.Composing;

/// <summary>The order of an A–Z list: by letters without case and accents, then by code units; the same on every machine.</summary>
internal static class Alphabet
{
    /// <summary>Sorts by a label.</summary>
    public static IEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, string> label) => items
        .Select(item => new Entry<T>(item, label(item), SpelledLetters.Of(LooseForm.OfWords(label(item)))))
        .OrderBy(entry => entry.Key, StringComparer.Ordinal).ThenBy(entry => entry.Label, StringComparer.Ordinal)
        .Select(entry => entry.Item);

    /// <summary>What is in that order already, by the heading that each stands under.</summary>
    public static ImmutableArray<LetterGroup<T>> Groups<T>(IEnumerable<T> inOrder, Func<T, string> label) =>
        [.. inOrder.GroupBy(item => LetterOf(label(item)), StringComparer.Ordinal).Select(group => new LetterGroup<T>(group.Key, [.. group]))];

    /// <summary>The heading under which a label stands: its first letter, or a sign for everything else.</summary>
    public static string LetterOf(string label)
    {
        var key = SpelledLetters.Of(LooseForm.OfWords(label));
        return key.Length == 0 || !Rune.TryGetRuneAt(key, 0, out var first) ? "#" : Rune.IsDigit(first) ? "0–9" : Rune.ToUpperInvariant(first).ToString();
    }

    private sealed record Entry<T>(T Item, string Label, string Key);
}
