using System.Collections.Immutable;

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
        var collector = new PostingCollector();
        var number = 0;
        foreach (var document in documents)
        {
            foreach (var passage in document.Passages)
            {
                foreach (var sentence in passage.Sentences)
                {
                    collector.AddText(sentence, document.Language, passage.Weight, number);
                }

                if (document.IsFoundByName && passage == document.Passages[0])
                {
                    AddNames(document, number);
                }

                number++;
            }
        }

        return collector.InOrder();

        void AddNames(SearchDocument document, int at)
        {
            foreach (var label in document.Labels)
            {
                collector.AddName(label.Text, label.Language, at);
            }

            collector.AddName(document.Title.Text, document.Title.Language, at);
        }
    }
}
