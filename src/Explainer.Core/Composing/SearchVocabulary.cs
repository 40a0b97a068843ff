using System.Collections.Immutable;
using Explainer.Linking;

namespace Explainer.Composing;

/// <summary>A word of a text as search keeps it.</summary>
/// <param name="Loose">Without case and accents.</param>
/// <param name="Places">Where it stands, shared by all that is the same word.</param>
/// <param name="IsSmall">Whether it is an article, a preposition or such in its language.</param>
internal sealed record SearchVocabularyEntry(string Loose, List<int> Places, bool IsSmall);

/// <summary>The words of texts in one language; what a word is for search is worked out when it is met first.</summary>
internal sealed class SearchVocabulary
{
    private readonly Inflection _inflection;
    private readonly WordCutter _cutter;
    private readonly Dictionary<ulong, SearchVocabularyEntry> _entries = [];
    private readonly Func<SearchWord, List<int>> _placesOf;

    /// <summary>Begins with no word known.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="placesOf">Where a word's places are kept.</param>
    public SearchVocabulary(string language, Func<SearchWord, List<int>> placesOf)
    {
        _inflection = Inflection.For(language);
        _cutter = new WordCutter(_inflection);
        _placesOf = placesOf;
    }

    /// <summary>Appends the words of a text in their order, small ones included.</summary>
    public void Read(string text, List<SearchVocabularyEntry> words)
    {
        var at = 0;
        while (_cutter.Next(text, ref at, out var loose))
        {
            if (loose is not ['\0'])
            {
                words.Add(EntryOf(loose));
            }
        }
    }

    private SearchVocabularyEntry EntryOf(ReadOnlySpan<char> loose)
    {
        var hash = WordHash.Of(loose);
        while (_entries.TryGetValue(hash, out var known))
        {
            if (loose.SequenceEqual(known.Loose))
            {
                return known;
            }

            hash = WordHash.Add(hash, 1); // another word's place
        }

        var word = SearchWord.Of(loose, _inflection);
        var isSmall = _inflection.SmallWords.BinarySearch(word.Loose, StringComparer.Ordinal) >= 0;
        return _entries[hash] = new SearchVocabularyEntry(loose.ToString(), _placesOf(word), isSmall);
    }
}
