using Explainer.Linking;

namespace Explainer.Composing;

/// <summary>A word as search compares it; <c>words.js</c> does the same in the browser, and a test holds the two together.</summary>
/// <param name="Loose">Without case, accents and ligatures.</param>
/// <param name="Stem">What its regular forms have in common.</param>
internal readonly record struct SearchWord(string Loose, string Stem)
{
    /// <summary>A word as it stands in a text; empty where it has no letter and no digit.</summary>
    public static SearchWord Of(ReadOnlySpan<char> written, Inflection inflection)
    {
        var loose = LooseForm.Of(written)
            .Replace("œ", "oe", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);
        Span<char> letters = loose.ToCharArray();
        return new SearchWord(loose, letters[..inflection.Stem(letters)].ToString());
    }
}
