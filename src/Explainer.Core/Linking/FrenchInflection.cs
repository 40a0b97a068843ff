using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Explainer.Linking;

/// <summary>The regular plurals and feminines of French words (FORMAT, rule 3).</summary>
public static class FrenchInflection
{
    internal static readonly FrozenSet<string> SmallWords = WordList.Of("""
        le la les un une des de du d l à au aux en dans par pour sans sur sous avec entre vers chez contre depuis avant après dès
        et ou où ni mais or car donc que qui quoi dont ne pas plus si se ce cet cette ces
        je tu il elle on nous vous ils elles me te lui leur leurs y
        mon ma mes ton ta tes son sa ses notre nos votre vos
        """);

    /// <summary>
    /// The word, then its singular where it is a plural, its plural, its feminine and that one's plural.
    /// A feminine has no masculine forms; small words and acronyms have none but themselves.
    /// </summary>
    /// <param name="word">One word of a label, NFC, without separators.</param>
    public static ImmutableArray<string> FormsOf(string word)
    {
        if (!InflectedWord.Inflects(word, SmallWords))
        {
            return [word];
        }

        var lower = word.ToLowerInvariant();
        var singular = FrenchPlural.SingularOf(lower) ?? lower;
        var plural = FrenchPlural.Of(singular);
        return FrenchFeminine.Of(singular) is { } feminine
            ? InflectedWord.InCaseOf(word, lower, singular, plural, feminine, feminine + "s")
            : InflectedWord.InCaseOf(word, lower, singular, plural);
    }

    /// <summary>Turns a word in place into what all its forms have in common; returns the new length.</summary>
    /// <param name="word">Lower case, without accents: <c>generaux</c> becomes <c>genera</c>, and so do <c>general</c> and <c>generales</c>.</param>
    public static int Stem(Span<char> word)
    {
        var length = word.Length;
        while (length > 1 && word[length - 1] is 'e' or 's' or 'x' or 'z')
        {
            length--;
        }

        var stem = word[..length];
        if (length == 0)
        {
            return 0;
        }

        switch (stem[^1])
        {
            case 'c' when stem.EndsWith("tric"):
                // -trice beside -teur
                "teu".CopyTo(stem[^4..]);
                return length - 1;
            case 'u' when stem.EndsWith("qu"):
            case 'h' when stem.EndsWith("ch"):
                // -que and -che beside -c
                length -= stem.EndsWith("cqu") ? 2 : 1;
                word[length - 1] = 'c';
                return length;
            default:
                return ShortenLastLetters(stem);
        }
    }

    /// <summary>-al, -ail beside -aux; -eur beside -euse; -f beside -ve; a double consonant beside a single one.</summary>
    private static int ShortenLastLetters(Span<char> stem)
    {
        if (stem.Length > 1 && stem[^1] == stem[^2] && stem[^1] is 'l' or 'n' or 't' or 'f')
        {
            stem = stem[..^1];
        }

        switch (stem[^1])
        {
            case 'u' when stem.EndsWith("au"):
            case 'l' when stem.EndsWith("al"):
            case 'r' when stem.EndsWith("eur"):
                return stem.Length - 1;
            case 'l' when stem.EndsWith("ail"):
                return stem.Length - 2;
            case 'v':
                stem[^1] = 'f';
                return stem.Length;
            default:
                return stem.Length;
        }
    }
}
