using System.Collections.Immutable;
using Explainer.Composing;

namespace Explainer.Theme;

/// <summary>Links to the letters of the glossary.</summary>
/// <param name="Page">What to write before the fragment; empty on the glossary's own page.</param>
/// <param name="Letters">The letters in the glossary's order.</param>
public sealed record LetterLinks(string Page, ImmutableArray<LetterGroup> Letters)
{
    /// <summary>The id of a letter's heading on the glossary's page.</summary>
    public static string IdOf(LetterGroup group, ImmutableArray<LetterGroup> letters) => group.Letter is [var letter] && char.IsAsciiLetter(letter)
        ? $"_letter-{char.ToLowerInvariant(letter)}"
        : $"_letter-{letters.IndexOf(group)}";
}
