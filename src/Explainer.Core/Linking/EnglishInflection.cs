using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Explainer.Linking;

/// <summary>The regular plurals of English words (FORMAT, rule 3); English has no feminines.</summary>
public static class EnglishInflection
{
    internal static readonly FrozenSet<string> SmallWords = WordList.Of("""
        a an the of and or nor not no in on at to by for from with as into onto over under out off up down per via than then so but if
        is are was were be been it its this that these those he his him she her they them their we us our you your i my me who whom whose which what
        """);

    /// <summary>The word, then its singular where it is a plural, and its plural.</summary>
    /// <param name="word">One word of a label, NFC, without separators.</param>
    public static ImmutableArray<string> FormsOf(string word)
    {
        if (!InflectedWord.Inflects(word, SmallWords))
        {
            return [word];
        }

        var lower = word.ToLowerInvariant();
        var singular = EnglishPlural.SingularOf(lower) ?? lower;
        return InflectedWord.InCaseOf(word, singular, EnglishPlural.Of(singular));
    }

    /// <summary>Turns a word in place into what all its forms have in common; returns the new length.</summary>
    /// <param name="word">Lower case, without accents: <c>parties</c> becomes <c>parti</c>, and so does <c>party</c>.</param>
    public static int Stem(Span<char> word)
    {
        var length = word.Length;
        while (length > 1 && word[length - 1] is 'e' or 's')
        {
            length--;
        }

        if (length > 0)
        {
            // -ies beside -y, -ves beside -f and -fe
            ref var last = ref word[length - 1];
            last = last switch { 'y' => 'i', 'v' => 'f', _ => last };
        }

        return length;
    }
}
