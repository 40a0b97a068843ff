using System.Collections.Immutable;
using Explainer.Linking;

namespace Explainer.Composing;

/// <summary>A word and where it stands.</summary>
/// <param name="Word">The word with its stem, in the language that it stands in.</param>
/// <param name="Places">Four times the number of a passage and its <see cref="SearchWeight"/>, ascending; one a passage.</param>
internal sealed record SearchPosting(SearchWord Word, ImmutableArray<int> Places)
{
    /// <summary>UTF-8 bytes that it will take, roughly.</summary>
    public int Length => 6 + Word.Loose.Length + (3 * Places.Length);
}

/// <summary>Finds every word of every passage.</summary>
internal static class SearchPostings
{
    /// <summary>The words in the order of their stems; passages are numbered through all documents.</summary>
    public static ImmutableArray<SearchPosting> Of(ImmutableArray<SearchDocument> documents)
    {
        var postings = new Dictionary<SearchWord, SortedDictionary<int, SearchWeight>>();
        var number = 0;
        foreach (var document in documents)
        {
            foreach (var passage in document.Passages)
            {
                foreach (var sentence in passage.Sentences)
                {
                    AddText(sentence, document.Language, passage.Weight, number);
                }

                if (document.IsFoundByName && passage == document.Passages[0])
                {
                    AddNames(document, number);
                }

                number++;
            }
        }

        return [.. postings.OrderBy(pair => pair.Key.Stem, StringComparer.Ordinal).ThenBy(pair => pair.Key.Loose, StringComparer.Ordinal)
            .Select(pair => new SearchPosting(pair.Key, [.. pair.Value.Select(place => (place.Key * 4) + (int)place.Value)]))];

        void AddNames(SearchDocument document, int at)
        {
            foreach (var (text, language) in document.Labels.Select(label => (label.Text, label.Language)).Append((document.Title.Text, document.Title.Language)))
            {
                AddText(text, language, SearchWord.Of(text, language).Count() == 1 ? SearchWeight.Name : SearchWeight.Title, at);
            }
        }

        void AddText(string text, string language, SearchWeight weight, int at)
        {
            var small = Inflection.For(language).SmallWords;
            foreach (var word in SearchWord.Of(text, language).Where(word => weight == SearchWeight.Name || small.BinarySearch(word.Loose, StringComparer.Ordinal) < 0))
            {
                if (!postings.TryGetValue(word, out var places))
                {
                    postings.Add(word, places = []);
                }

                places[at] = places.TryGetValue(at, out var known) && known > weight ? known : weight;
            }
        }
    }
}
