using System.Collections.Immutable;
using System.Text;

namespace Explainer.Composing;

/// <summary>The words whose stems begin alike, as one file.</summary>
/// <param name="Prefix">What the stems begin with.</param>
/// <param name="Postings">Its words.</param>
internal sealed record SearchShard(string Prefix, ImmutableArray<SearchPosting> Postings);

/// <summary>Cuts the index by the first letters of the stems, as finely as it takes for small files.</summary>
/// <remarks>
/// A word is looked for in the shard with the longest prefix of its stem. Where a shard had to be cut, it keeps the words whose stem is
/// all of its prefix and, of the longer ones, those that name something: what a reader who typed so few letters may hope for.
/// </remarks>
internal static class SearchShards
{
    /// <summary>UTF-8 bytes that a shard holds, roughly; a single very frequent word may take more.</summary>
    private const int MostBytes = 8 * 1024;

    /// <summary>UTF-16 units; a text may hold a word of any length.</summary>
    private const int LongestPrefix = 40;

    public static ImmutableArray<SearchShard> Of(ImmutableArray<SearchPosting> postings)
    {
        var shards = ImmutableArray.CreateBuilder<SearchShard>();
        Cut("", [.. postings]);
        return shards.ToImmutable();

        void Cut(string prefix, List<SearchPosting> below)
        {
            if (prefix.Length >= LongestPrefix || below.Sum(posting => posting.Length) <= MostBytes)
            {
                shards.Add(new SearchShard(prefix, [.. below]));
                return;
            }

            var longer = below.Where(posting => posting.Word.Stem.Length > prefix.Length).ToList();
            shards.Add(new SearchShard(prefix, [.. below.Where(posting => posting.Word.Stem.Length == prefix.Length), .. NamesOf(longer)]));
            foreach (var group in longer.GroupBy(posting => LongerPrefix(posting.Word.Stem, prefix), StringComparer.Ordinal))
            {
                Cut(group.Key, [.. group]);
            }
        }
    }

    /// <summary>One character more, never half of one.</summary>
    private static string LongerPrefix(string stem, string prefix)
    {
        Rune.DecodeFromUtf16(stem.AsSpan(prefix.Length), out _, out var length);
        return stem[..(prefix.Length + length)];
    }

    private static List<SearchPosting> NamesOf(List<SearchPosting> longer)
    {
        var room = MostBytes;
        return longer.Where(posting => !posting.Names.IsEmpty)
            .Select(posting => posting with { Places = posting.Names })
            .TakeWhile(posting => (room -= posting.Length) > 0)
            .ToList();
    }
}
