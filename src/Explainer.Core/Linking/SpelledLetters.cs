namespace Explainer.Linking;

/// <summary>Letters that have no accent to lose and that alphabets file under two others.</summary>
internal static class SpelledLetters
{
    /// <summary>A loose text with œ, æ and ß spelled out; <c>words.js</c> does the same.</summary>
    public static string Of(string loose) =>
        loose.Replace("œ", "oe", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);
}
