namespace Explainer.Text;

/// <summary>Tells a stop that belongs to a word, or to a number, from one that ends a sentence.</summary>
internal static class AbbreviatedWord
{
    private const int LongestListNumber = 3;

    /// <summary>Whether a sentence goes on behind a stop.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">Where the sentence begins.</param>
    /// <param name="stop">Where the stop stands.</param>
    /// <param name="end">Behind it and what closes there.</param>
    /// <param name="next">Where the next word begins, or what opens before it.</param>
    /// <param name="abbreviations">Those of the language.</param>
    public static bool IsAt(string text, int sentence, int stop, int end, int next, Abbreviations abbreviations)
    {
        if (text[stop] != '.' || end != stop + 1)
        {
            return false;
        }

        var start = StartOfWord(text, sentence, stop);
        var word = text.AsSpan(start, stop - start);
        if (word.IsEmpty)
        {
            return false;
        }

        if (word.Length > Math.Max(LongestListNumber, abbreviations.Longest) && !word.ContainsAny('.', '-'))
        {
            return false;
        }

        var lower = word.ToString().ToLowerInvariant();
        return IsListNumber(word, start == sentence)
            || abbreviations.BeforeAnything.Contains(lower)
            || (char.IsAsciiDigit(text[next]) && abbreviations.BeforeFigures.Contains(lower))
            || (AreInitials(word) && (char.IsLower(word[0]) || !abbreviations.FirstWords.Contains(WordAt(text, next))));
    }

    private static int StartOfWord(string text, int sentence, int stop)
    {
        var start = stop;
        while (start > sentence && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '°'))
        {
            start--;
        }

        return start;
    }

    /// <summary>« 1. » before the words of an enumeration.</summary>
    private static bool IsListNumber(ReadOnlySpan<char> word, bool isFirst) =>
        isFirst && word.Length <= LongestListNumber && !word.ContainsAnyExceptInRange('0', '9');

    /// <summary>Single letters with stops or hyphens between: <c>J</c>, <c>U.S</c>, <c>J.-C</c>, <c>e.g</c>.</summary>
    private static bool AreInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var isLetter = char.IsLetter(word[i]);
            if ((!isLetter && word[i] is not ('.' or '-')) || (isLetter && i > 0 && char.IsLetter(word[i - 1])))
            {
                return false;
            }
        }

        return char.IsLetter(word[0]) && (word.Length > 1 || char.IsUpper(word[0]));
    }

    private static string WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[start..end].ToLowerInvariant();
    }
}
