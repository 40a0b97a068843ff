using System.Runtime.InteropServices;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Collects where words stand, passage by passage in ascending order; a word that was met before costs one look-up.</summary>
internal sealed class PostingCollector
{
    private readonly Dictionary<SearchWord, List<int>> _places = [];
    private readonly Dictionary<string, SearchVocabulary> _vocabularies = new(StringComparer.Ordinal);
    private readonly List<SearchVocabularyEntry> _words = [];

    /// <summary>Where each word stands: four times the number of a passage and the weight; empty for one that stands nowhere.</summary>
    public Dictionary<SearchWord, List<int>> Places => _places;

    /// <summary>Adds the words of a text.</summary>
    /// <param name="text">A reader's text.</param>
    /// <param name="language">Of the text, a BCP 47 tag.</param>
    /// <param name="weight">What its words say; small ones say nothing.</param>
    /// <param name="passage">The number of the passage, not less than any before.</param>
    public void AddText(string text, string language, SearchWeight weight, int passage)
    {
        Read(text, language);
        foreach (var word in _words)
        {
            if (!word.IsSmall)
            {
                Add(word.Places, weight, passage);
            }
        }
    }

    /// <summary>Adds the words of a title or a label: a single word is a name, even a small one.</summary>
    public void AddName(string text, string language, int passage)
    {
        Read(text, language);
        if (_words is [var only])
        {
            Add(only.Places, SearchWeight.Name, passage);
            return;
        }

        AddText(text, language, SearchWeight.Title, passage);
    }

    private void Read(string text, string language)
    {
        var primary = LanguageTag.Primary(language);
        if (!_vocabularies.TryGetValue(primary, out var vocabulary))
        {
            _vocabularies.Add(primary, vocabulary = new SearchVocabulary(primary, PlacesOf));
        }

        _words.Clear();
        vocabulary.Read(text, _words);
    }

    /// <summary>The same list for a word whatever the language that it was met in.</summary>
    private List<int> PlacesOf(SearchWord word)
    {
        ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, word, out _);
        return places ??= [];
    }

    private static void Add(List<int> places, SearchWeight weight, int passage)
    {
        var place = (passage * 4) + (int)weight;
        if (places.Count > 0 && places[^1] / 4 == passage)
        {
            places[^1] = Math.Max(places[^1], place);
        }
        else
        {
            places.Add(place);
        }
    }
}
