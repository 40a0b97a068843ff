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
        && IsLatin(word)
        && !IsAcronym(word)
        && !smallWords.Contains(word.ToLowerInvariant());

    /// <summary>The word itself, then the forms, each once, written with the word's own letters as far as they agree.</summary>
    /// <param name="word">As written.</param>
    /// <param name="forms">In lower case.</param>
    /// <remarks>Without LINQ, as it is called for every word of every label.</remarks>
    public static ImmutableArray<string> InCaseOf(string word, params ReadOnlySpan<string> forms)
    {
        var lower = word.ToLowerInvariant();
        var all = ImmutableArray.CreateBuilder<string>(forms.Length + 1);
        all.Add(word);
        foreach (var form in forms)
        {
            var written = WithLettersOf(word, lower, form);
            if (all.IndexOf(written, 0, all.Count, StringComparer.Ordinal) < 0)
            {
                all.Add(written);
            }
        }

        return all.DrainToImmutable();
    }

    private static bool IsLatin(string word)
    {
        foreach (var c in word)
        {
            if (c >= FirstBeyondLatin || !char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Two capitals or more, also in the plural: OTSC, ONGs.</summary>
    private static bool IsAcronym(string word)
    {
        var letters = word.AsSpan().TrimEnd('s');
        foreach (var letter in letters)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return letters.Length > 1;
    }

    private static string WithLettersOf(string word, string lower, string form)
    {
        if (ReferenceEquals(word, lower))
        {
            return form;
        }

        var common = lower.AsSpan().CommonPrefixLength(form);
        return string.Concat(word.AsSpan(0, common), form.AsSpan(common));
    }
}
