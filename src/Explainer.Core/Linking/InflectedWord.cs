using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Explainer.Linking;

/// <summary>What the inflections of all languages share: which words inflect, and how a form is spelt in the case of its word.</summary>
internal static class InflectedWord
{
    private const char FirstBeyondLatin = '\u0250';

    /// <summary>Whether a word may have other forms: two Latin letters or more, neither a small word nor an acronym.</summary>
    /// <param name="word">As written.</param>
    /// <param name="smallWords">Articles, prepositions and such, in lower case.</param>
    public static bool Inflects(string word, FrozenSet<string> smallWords) =>
        word.Length > 1
        && word.All(c => c < FirstBeyondLatin && char.IsLetter(c))
        && !IsAcronym(word)
        && !smallWords.Contains(word.ToLowerInvariant());

    /// <summary>The word itself, then the forms, each once, written with the word's own letters as far as they agree.</summary>
    /// <param name="word">As written.</param>
    /// <param name="forms">In lower case.</param>
    public static ImmutableArray<string> InCaseOf(string word, IEnumerable<string> forms)
    {
        var lower = word.ToLowerInvariant();
        return [.. forms.Select(form => WithLettersOf(word, lower, form)).Prepend(word).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Two capitals or more, also in the plural: OTSC, ONGs.</summary>
    private static bool IsAcronym(string word)
    {
        var letters = word.TrimEnd('s');
        return letters.Length > 1 && letters.All(char.IsUpper);
    }

    private static string WithLettersOf(string word, string lower, string form)
    {
        var common = lower.AsSpan().CommonPrefixLength(form);
        return string.Concat(word.AsSpan(0, common), form.AsSpan(common));
    }
}
