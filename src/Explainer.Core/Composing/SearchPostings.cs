using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Explainer.Composing;

/// <summary>Finds every word of every passage.</summary>
internal static class SearchPostings
{
    /// <summary>How many collectors there are at most, and the passages that one is worth: each works out every word that it has not met before.</summary>
    private const int MostCollectors = 4;
    private const int PassagesOfCollector = 4000;

    /// <summary>Where each word stands, a part of the documents each; passages are numbered through all of them.</summary>
    public static ImmutableArray<Dictionary<SearchWord, List<int>>> Collect(ImmutableArray<SearchDocument> documents)
    {
        var first = FirstPassages(documents);
        var collectors = Math.Clamp(first[^1] / PassagesOfCollector, 1, MostCollectors);
        var collected = new Dictionary<SearchWord, List<int>>[collectors];
        Parallel.For(0, collectors, i => collected[i] = Collect(documents, Bound(i), Bound(i + 1), first));
        return [.. collected];

        // About as many passages for each.
        int Bound(int part) => part == collectors ? documents.Length : first.BinarySearch(first[^1] / collectors * part) is var at && at < 0 ? ~at : at;
    }

    /// <summary>The number of each document's first passage, and behind them how many there are.</summary>
    private static ImmutableArray<int> FirstPassages(ImmutableArray<SearchDocument> documents)
    {
        var first = ImmutableArray.CreateBuilder<int>(documents.Length + 1);
        first.Add(0);
        foreach (var document in documents)
        {
            first.Add(first[^1] + document.Passages.Length);
        }

        return first.MoveToImmutable();
    }

    private static Dictionary<SearchWord, List<int>> Collect(ImmutableArray<SearchDocument> documents, int start, int end, ImmutableArray<int> first)
    {
        var collector = new PostingCollector();
        for (var i = start; i < end; i++)
        {
            var document = documents[i];
            for (var passage = 0; passage < document.Passages.Length; passage++)
            {
                foreach (var (text, _) in document.Passages[passage].Texts)
                {
                    collector.AddText(text, document.Language, document.Passages[passage].Weight, first[i] + passage);
                }

                if (document.IsFoundByName && passage == 0)
                {
                    AddNames(document, collector, first[i]);
                }
            }
        }

        return collector.Places;
    }

    private static void AddNames(SearchDocument document, PostingCollector collector, int at)
    {
        foreach (var label in document.Labels)
        {
            collector.AddName(label.Text, label.Language, at);
        }

        collector.AddName(document.Title.Text, document.Title.Language, at);
    }

    /// <summary>The words of all parts in the order of their stems; the parts are used up by it.</summary>
    public static ImmutableArray<SearchPosting> InOrder(ImmutableArray<Dictionary<SearchWord, List<int>>> collected)
    {
        var places = collected[0];
        foreach (var part in collected.Skip(1))
        {
            foreach (var (word, more) in part)
            {
                ref var all = ref CollectionsMarshal.GetValueRefOrAddDefault(places, word, out _);
                if (all is null)
                {
                    all = more;
                }
                else
                {
                    all.AddRange(more);
                }
            }
        }

        var postings = new List<SearchPosting>(places.Count);
        foreach (var (word, all) in places)
        {
            if (all.Count > 0)
            {
                postings.Add(SearchPosting.Of(word, all));
            }
        }

        postings.Sort(static (one, other) => string.CompareOrdinal(one.Word.Stem, other.Word.Stem) is not 0 and var byStem ? byStem : string.CompareOrdinal(one.Word.Loose, other.Word.Loose));
        return [.. postings];
    }
}
