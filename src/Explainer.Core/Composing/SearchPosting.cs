using System.Collections.Immutable;

namespace Explainer.Composing;

/// <summary>A word and where it stands.</summary>
/// <param name="Word">The word with its stem, in the language that it stands in.</param>
/// <param name="Places">Four times the number of a passage and its <see cref="SearchWeight"/>, ascending; one a passage.</param>
/// <param name="Names">Those of them where it is one of the words that something is called.</param>
internal sealed record SearchPosting(SearchWord Word, ImmutableArray<int> Places, ImmutableArray<int> Names)
{
    /// <summary>UTF-8 bytes that it will take, roughly.</summary>
    public int Length => 6 + Word.Loose.Length + (3 * Places.Length);

    public static SearchPosting Of(SearchWord word, List<int> places) =>
        new(word, [.. places], places.Exists(IsOfName) ? [.. places.Where(IsOfName)] : []);

    private static bool IsOfName(int place) => place % 4 >= (int)SearchWeight.Title;
}
