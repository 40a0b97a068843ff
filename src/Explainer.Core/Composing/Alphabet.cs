using Explainer.Linking;

namespace Explainer.Composing;

/// <summary>The order of an A–Z list: by letters without case and accents, then by code units; the same on every machine.</summary>
internal static class Alphabet
{
    public static int Compare(string one, string other)
    {
        var loose = string.CompareOrdinal(Key(one), Key(other));
        return loose != 0 ? loose : string.CompareOrdinal(one, other);
    }

    /// <summary>The heading under which a label stands: its first letter, or a sign for everything else.</summary>
    public static string LetterOf(string label)
    {
        var key = Key(label);
        return key.Length == 0 ? "#" : char.IsDigit(key[0]) ? "0–9" : key[..1].ToUpperInvariant();
    }

    private static string Key(string text) => LooseForm.OfWords(text);
}
