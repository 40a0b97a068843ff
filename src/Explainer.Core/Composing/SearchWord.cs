using Explainer.Linking;

namespace Explainer.Composing;

/// <summary>A word as search compares it; <c>words.js</c> does the same in the browser, and a test holds the two together.</summary>
/// <param name="Loose">Without case, accents and ligatures.</param>
/// <param name="Stem">What its regular forms have in common.</param>
internal readonly record struct SearchWord(string Loose, string Stem)
{
    private const int ShortWord = 64;

    /// <summary>A word of a text.</summary>
    /// <param name="loose">As <see cref="WordCutter"/> has it: without case and accents.</param>
    /// <param name="inflection">Of the text's language.</param>
    public static SearchWord Of(ReadOnlySpan<char> loose, Inflection inflection)
    {
        var word = SpelledLetters.Of(loose.ToString());
        Span<char> buffer = stackalloc char[ShortWord];
        var letters = word.Length <= ShortWord ? buffer[..word.Length] : new char[word.Length];
        word.CopyTo(letters);
        ReadOnlySpan<char> stem = letters[..inflection.Stem(letters)];
        return new SearchWord(word, stem.SequenceEqual(word) ? word : stem.ToString());
    }
}
