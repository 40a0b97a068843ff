using System.Collections.Immutable;
using System.Text;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>What each UTF-16 unit is to a word: a letter without case and accent, or one of the kinds below.</summary>
/// <remarks>A letter that decomposes into several stands for its first, in labels and in texts alike; syllables of Hangul do not.</remarks>
internal static class LooseCharacters
{
    /// <summary>Belongs to no word.</summary>
    public const char None = '\0';

    /// <summary>Does not count, in a word or elsewhere.</summary>
    public const char Ignorable = '\u0001';

    /// <summary>Belongs to a word, and is left out of its loose form.</summary>
    public const char Mark = '\u0002';

    /// <summary>Half of a character beyond the basic plane.</summary>
    public const char Surrogate = '\u0003';

    /// <summary>A syllable of Hangul, which stands for two or three letters.</summary>
    public const char Syllable = '\u0004';

    /// <summary>The kind of a character is at most this; anything greater is a letter.</summary>
    public const char LastKind = Syllable;

    private const int PageLength = 256;

    /// <summary>Made when a text first needs them: few sites have more than three alphabets.</summary>
    private static readonly Lazy<char[]>[] Pages = [.. Enumerable.Range(0, PageLength).Select(page => new Lazy<char[]>(() => MakePage(page)))];

    /// <summary>The letters of Latin text, for speed.</summary>
    public static readonly ImmutableArray<char> Latin = [.. Pages[0].Value, .. Pages[1].Value];

    public static char Of(char c) => c is >= '\u2010' and < '\u202A' ? None : Pages[c >> 8].Value[c & 0xFF];

    private static char[] MakePage(int page) => [.. Enumerable.Range(page * PageLength, PageLength).Select(c => Make((char)c))];

    private static char Make(char c)
    {
        if (FoldedCharacters.IsIgnorable(c) || char.IsSurrogate(c))
        {
            return char.IsSurrogate(c) ? Surrogate : Ignorable;
        }

        if (!FoldedCharacters.IsWordRune(new Rune(c)) || FoldedCharacters.IsMark(new Rune(c)))
        {
            return FoldedCharacters.IsWordRune(new Rune(c)) ? Mark : None;
        }

        return c is >= '\uAC00' and <= '\uD7A3' ? Syllable : LooseForm.Of([c]) is [var first, ..] ? first : Mark;
    }
}
