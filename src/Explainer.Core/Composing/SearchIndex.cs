using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Explainer.Linking;

namespace Explainer.Composing;

/// <summary>What search in one language loads: the root first, then of the index and of the texts what a query needs.</summary>
/// <remarks>
/// <c>root</c>: <c>languages</c>, those of the texts; <c>small</c>, words that a query of several may leave out; <c>shards</c>, their prefixes
/// in order; <c>texts</c>, the first passage of each file; <c>words</c> and <c>passages</c>, the hashes in the names of the shards and of the texts,
/// <see cref="DataPart.ShortLength"/> digits each. <c>w0</c> and so on: a shard, a word's places, each but the first less the one before.
/// <c>t0</c> and so on: documents.
/// </remarks>
internal static class SearchIndex
{
    public static DataScripts Of(Edition edition)
    {
        var documents = SearchDocuments.Of(edition);
        if (documents.IsEmpty)
        {
            return new DataScripts("", []);
        }

        var shards = ImmutableArray<SearchShard>.Empty;
        ImmutableArray<DataPart> words = [], passages = [];
        var texts = SearchTexts.Of(documents);
        // First, and alone: the texts are many small parts, which fill what processors are left while the words are put in order.
        var collected = SearchPostings.Collect(documents);
        Parallel.Invoke(
            () =>
            {
                shards = SearchShards.Of(SearchPostings.InOrder(collected));
                words = Parts("w", shards, Write);
            },
            () => passages = Parts("t", texts.Files, file => SearchTexts.Write(file, edition)));
        return DataScripts.Of("search-" + edition.Language, Root(documents, shards, words, texts, passages, edition), [.. words, .. passages]);
    }

    private static ImmutableArray<DataPart> Parts<T>(string letter, ImmutableArray<T> parts, Func<T, ReadOnlyMemory<byte>> write)
    {
        var written = new DataPart[parts.Length];
        Parallel.For(0, parts.Length, i => written[i] = new DataPart(letter + i.ToString(CultureInfo.InvariantCulture), write(parts[i])));
        return [.. written];
    }

    private static ReadOnlyMemory<byte> Root(
        ImmutableArray<SearchDocument> documents,
        ImmutableArray<SearchShard> shards,
        ImmutableArray<DataPart> words,
        SearchTexts texts,
        ImmutableArray<DataPart> passages,
        Edition edition) => JsonWriting.Write(writer =>
    {
        string[] languages = [.. documents.Select(document => LanguagePrimary(document.Language)).Prepend(LanguagePrimary(edition.Language)).Distinct(StringComparer.Ordinal)];
        writer.WriteStartObject();
        Strings(writer, "languages", languages);
        Strings(writer, "small", languages.SelectMany(language => Inflection.For(language).SmallWords).Distinct(StringComparer.Ordinal));
        Strings(writer, "shards", shards.Select(shard => shard.Prefix));
        Numbers(writer, "texts", texts.FirstPassages);
        writer.WriteString("words", string.Concat(words.Select(part => part.ShortHash)));
        writer.WriteString("passages", string.Concat(passages.Select(part => part.ShortHash)));
        writer.WriteEndObject();
    });

    private static ReadOnlyMemory<byte> Write(SearchShard shard) => JsonWriting.Write(writer =>
    {
        writer.WriteStartObject();
        foreach (var word in shard.Postings.GroupBy(posting => posting.Word.Loose, StringComparer.Ordinal))
        {
            Numbers(writer, word.Key, word.Count() == 1 ? word.First().Places : [.. word.SelectMany(posting => posting.Places).Distinct().Order()]);
        }

        writer.WriteEndObject();
    });

    private static void Strings(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    /// <summary>Ascending numbers, each but the first less the one before it.</summary>
    private static void Numbers(Utf8JsonWriter writer, string name, ImmutableArray<int> values)
    {
        writer.WriteStartArray(name);
        for (var i = 0; i < values.Length; i++)
        {
            writer.WriteNumberValue(i == 0 ? values[i] : values[i] - values[i - 1]);
        }

        writer.WriteEndArray();
    }

    private static string LanguagePrimary(string language) => Model.LanguageTag.Primary(language);
}
