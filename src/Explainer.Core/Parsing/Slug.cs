using System.Globalization;
using System.Text;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>Ids: those that editors write and those that are made of words.</summary>
internal static class Slug
{
    public const int MaximumLength = 80;

    /// <summary>UTF-16 units of a text that its first words are looked for in.</summary>
    private const int MostRead = 200;

    private const char LatinEnd = '\u0180';

    /// <summary>What each character of Latin text is in an id, worked out when a text first holds it; empty for what parts words.</summary>
    private static readonly string?[] Latin = new string?[LatinEnd];

    /// <summary>A thread's letters; nothing is called while they are used that would use them too.</summary>
    [ThreadStatic]
    private static char[]? _kept;

    /// <summary>Lower-case ASCII letters, digits and single hyphens between them, 80 at most.</summary>
    public static bool IsId(string text) =>
        text.Length is > 0 and <= MaximumLength
        && text[0] != '-' && text[^1] != '-'
        && !text.Contains("--", StringComparison.Ordinal)
        && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    /// <summary>The first words of a text as an id: lower case, without accents, joined by hyphens; empty where it has no letter or digit.</summary>
    /// <remarks>Letters of other alphabets stay: an id of HTML may hold them.</remarks>
    public static string OfFirstWords(string text, int words) => OfLatin(text, words) ?? OfAny(Beginning(text, words), words);

    /// <summary>The same by a table, letter by letter; null where a letter is in no table.</summary>
    private static string? OfLatin(string text, int words)
    {
        var slug = _kept ??= new char[4 * MostRead];
        var length = 0;
        var started = false;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, MostRead)))
        {
            if (c >= LatinEnd && c is not (>= '\u2000' and <= '\u206F')) // general punctuation
            {
                return null;
            }

            var letters = c >= LatinEnd ? "" : Latin[c] ??= OfAny(c.ToString(), 1);
            if (letters.Length > 0 && !started)
            {
                if (IsLong(length) || (length > 0 && --words == 0))
                {
                    break;
                }

                if (length > 0)
                {
                    slug[length++] = '-';
                }
            }

            started = letters.Length > 0;
            foreach (var letter in letters)
            {
                slug[length++] = letter;
            }
        }

        return new string(slug, 0, length);
    }

    /// <summary>Whether no further word is begun.</summary>
    private static bool IsLong(int length) => length > MaximumLength - 20;

    private static string OfAny(string text, int words)
    {
        var slug = new StringBuilder();
        var started = false;
        foreach (var rune in CanonicalForm.Decomposed(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                if (!started && (IsLong(slug.Length) || (slug.Length > 0 && --words == 0)))
                {
                    break;
                }

                Append(slug.Append(!started && slug.Length > 0 ? "-" : ""), rune);
                started = true;
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark))
            {
                started = false;
            }
        }

        return CanonicalForm.Composed(slug.ToString());
    }

    /// <summary>As much of a text as its first words can take: blocks may be long. What stands between white space and holds a letter is a word at least.</summary>
    private static string Beginning(string text, int words)
    {
        var isInWord = false;
        for (var i = 0; i < Math.Min(text.Length, MostRead); i++)
        {
            isInWord |= char.IsLetterOrDigit(text[i]);
            if (char.IsWhiteSpace(text[i]) && isInWord)
            {
                isInWord = false;
                if (--words == 0)
                {
                    return text[..i];
                }
            }
        }

        return text.Length <= MostRead ? text : text[..(char.IsHighSurrogate(text[MostRead - 1]) ? MostRead - 1 : MostRead)];
    }

    private static void Append(StringBuilder slug, Rune rune)
    {
        if (Spelled(rune) is { } letters)
        {
            slug.Append(letters);
        }
        else
        {
            slug.AppendRune(Rune.ToLowerInvariant(rune));
        }
    }

    /// <summary>Letters that have no decomposition; null for one that stays a letter.</summary>
    private static string? Spelled(Rune rune) => rune.Value switch
    {
        'œ' or 'Œ' => "oe",
        'æ' or 'Æ' => "ae",
        'ß' => "ss",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        _ => null,
    };
}
