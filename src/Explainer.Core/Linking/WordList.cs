using System.Collections.Frozen;

namespace Explainer.Linking;

/// <summary>A list of words that is written as text, so that it reads like one.</summary>
internal static class WordList
{
    private static readonly char[] WhiteSpace = [' ', '\n', '\r'];

    /// <summary>The words of some lines, in lower case, separated by white space.</summary>
    public static FrozenSet<string> Of(params ReadOnlySpan<string> lines) =>
        string.Join(' ', lines).Split(WhiteSpace, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
