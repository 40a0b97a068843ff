using Explainer.Linking;

namespace Explainer.Composing;

/// <summary>A word as search compares it; <c>words.js</c> does the same in the browser, and a test holds the two together.</summary>
/// <param name="Loose">Without case, accents and ligatures.</param>
/// <param name="Stem">What its regular forms have in common.</param>
internal readonly record struct SearchWord(string Loose, string Stem)
{
    /// <summary>The words of a text in their order, small ones included.</summary>
    /// <param name="text">A reader's text.</param>
    /// <param name="language">BCP 47 tag.</param>
    public static IEnumerable<SearchWord> Of(string text, string language)
    {
        var inflection = Inflection.For(language);
        var words = new List<FoldedWord>();
        new WordCutter(inflection).Cut(text, words);
        return words.Select(word => LooseOf(text.AsSpan(word.Start, word.End - word.Start))).Where(loose => loose.Length > 0)
            .Select(loose => new SearchWord(loose, StemOf(loose, inflection)));
    }

    private static string LooseOf(ReadOnlySpan<char> word) => LooseForm.Of(word)
        .Replace("œ", "oe", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);

    private static string StemOf(string loose, Inflection inflection)
    {
        Span<char> letters = loose.ToCharArray();
        return letters[..inflection.Stem(letters)].ToString();
    }
}
