using System.Collections.Immutable;
using System.Text.Json;

namespace Explainer.Composing;

/// <summary>What the cards of concepts show, in parts of a few concepts each.</summary>
/// <remarks>A concept is in the part whose number is the hash of its id modulo the number of parts (see <c>cards.js</c>).</remarks>
internal static class TermData
{
    /// <summary>UTF-8 bytes that no part exceeds, unless a single concept does.</summary>
    internal const int MostBytes = 16 * 1024;

    private const int NamesAndQuotes = 24;

    public static DataScripts Of(Edition edition)
    {
        ImmutableArray<ConceptView> concepts = [.. edition.Site.Concepts.DistinctBy(concept => concept.Id, StringComparer.Ordinal).Select(edition.View).OrderBy(view => view.Id, StringComparer.Ordinal)];
        ImmutableArray<Term> terms = [.. concepts.Select(view => new Term(view.Id, Hash(view.Id), JsonWriting.Write(writer => Write(writer, view, edition))))];
        var count = CountFor(terms);
        var parts = terms.ToLookup(term => term.Hash % count);
        return DataScripts.Of("terms-" + edition.Language, [.. Enumerable.Range(0, count).Select(part => new DataPart(
            part.ToString(System.Globalization.CultureInfo.InvariantCulture),
            PartOf(parts[part])))]);
    }

    private sealed record Term(string Id, uint Hash, ReadOnlyMemory<byte> Json)
    {
        /// <summary>UTF-8 bytes that it takes of a part.</summary>
        public int Length => Json.Length + Id.Length + NamesAndQuotes;
    }

    /// <summary>FNV-1a of 32 bits over the id's characters, which are ASCII.</summary>
    internal static uint Hash(string id) => id.Aggregate(2166136261, (hash, c) => unchecked((hash ^ c) * 16777619));

    private static int CountFor(ImmutableArray<Term> terms)
    {
        if (terms.IsEmpty)
        {
            return 0;
        }

        var least = terms.Sum(term => term.Length) / MostBytes + 1;
        return Enumerable.Range(least, Math.Max(1, terms.Length)).FirstOrDefault(
            count => terms.GroupBy(term => term.Hash % count).All(part => part.Count() == 1 || part.Sum(term => term.Length) <= MostBytes),
            terms.Length);
    }

    private static ReadOnlyMemory<byte> PartOf(IEnumerable<Term> terms) => JsonWriting.Write(writer =>
    {
        writer.WriteStartObject();
        foreach (var term in terms)
        {
            writer.WritePropertyName(term.Id);
            writer.WriteRawValue(term.Json.Span, skipInputValidation: true);
        }

        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, ConceptView view, Edition edition)
    {
        writer.WriteStartObject();
        Text(writer, "label", view.Label, edition);
        writer.WriteString("type", edition.TypeWord(view.Type));
        if (view.Definition is { } definition)
        {
            Text(writer, "definition", definition, edition);
        }

        writer.WriteStartArray("facts");
        foreach (var fact in view.Facts)
        {
            writer.WriteStartObject();
            Text(writer, "label", fact.Label, edition);
            Text(writer, "value", fact.Value, edition);
            writer.StringOrNothing("asOf", fact.AsOf is { } date ? DateWords.AsOf(date, DateWords.Of(date, edition.Strings), edition.Strings) : null);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>A text, and its language where it is not the page's: <c>label</c> and <c>labelLang</c>.</summary>
    private static void Text(Utf8JsonWriter writer, string name, LocalString text, Edition edition)
    {
        writer.WriteString(name, text.Text);
        writer.StringOrNothing(name + "Lang", text.Language == edition.Language ? null : text.Language);
    }
}
