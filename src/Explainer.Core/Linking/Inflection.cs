using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>The regular forms of words in one language (FORMAT, rule 3): French and English; elsewhere a word is only itself.</summary>
public sealed class Inflection
{
    private static readonly Inflection French = new(FrenchInflection.FormsOf, FrenchInflection.Stem, FrenchInflection.SmallWords);
    private static readonly Inflection English = new(EnglishInflection.FormsOf, EnglishInflection.Stem, EnglishInflection.SmallWords);
    private static readonly Inflection None = new(word => [word], word => word.Length, []);

    private readonly Func<string, ImmutableArray<string>> _formsOf;
    private readonly StemFunction _stem;

    private Inflection(Func<string, ImmutableArray<string>> formsOf, StemFunction stem, IEnumerable<string> smallWords)
    {
        (_formsOf, _stem) = (formsOf, stem);
        SmallWords = [.. smallWords.Select(word => LooseForm.Of(word)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private delegate int StemFunction(Span<char> word);

    /// <summary>The inflection of a language, by its primary subtag.</summary>
    /// <param name="language">BCP 47 tag: <c>fr</c>, <c>en-GB</c>.</param>
    public static Inflection For(string language) => LanguageTag.Primary(language) switch
    {
        "fr" => French,
        "en" => English,
        _ => None,
    };

    /// <summary>Articles, prepositions and such, without case and accents, in ordinal order.</summary>
    internal ImmutableArray<string> SmallWords { get; }

    /// <summary>A word as written, first, then its other regular forms, each once.</summary>
    /// <param name="word">One word of a label, NFC, without separators.</param>
    public ImmutableArray<string> FormsOf(string word) => _formsOf(word);

    /// <summary>Turns a word in place into what all its forms have in common, and returns the new length, never a greater one.</summary>
    /// <param name="word">Lower case, without accents and marks.</param>
    /// <remarks>In place, because it is called for every word of every text: nothing is allocated.</remarks>
    public int Stem(Span<char> word) => _stem(word);
}
