using System.Collections.Immutable;

namespace Explainer.Theme;

/// <summary>Links to the letters of a list from A to Z.</summary>
/// <param name="Page">What to write before the fragment; empty on the list's own page.</param>
/// <param name="Letters">The letters in the list's order.</param>
public sealed record LetterLinks(string Page, ImmutableArray<string> Letters)
{
    /// <summary>The id of a letter's heading on the list's page.</summary>
    public string IdOf(string letter) => letter is [var only] && char.IsAsciiLetter(only)
        ? $"_letter-{char.ToLowerInvariant(only)}"
        : $"_letter-{Letters.IndexOf(letter)}";
}
