using System.Collections.Immutable;
using System.Text.Json;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>The passages that search shows, in files of a few.</summary>
/// <param name="FirstPassages">The number of each file's first passage.</param>
/// <param name="Files">Each file's documents; one that is long is in several, each with some of its passages.</param>
internal sealed record SearchTexts(ImmutableArray<int> FirstPassages, ImmutableArray<ImmutableArray<SearchDocument>> Files)
{
    /// <summary>UTF-8 bytes of text that a file holds, unless a single passage has more.</summary>
    private const int MostBytes = 6 * 1024;

    public static SearchTexts Of(ImmutableArray<SearchDocument> documents)
    {
        var first = new List<int>();
        var files = new List<List<SearchDocument>>();
        var (room, number) = (0, 0);
        foreach (var document in documents)
        {
            var begun = 0;
            for (var i = 0; i < document.Passages.Length; i++)
            {
                var length = document.Passages[i].Length + (i == begun ? document.Length : 0);
                if (length > room)
                {
                    Keep(document, begun, i);
                    (room, begun) = (MostBytes, i);
                    first.Add(number);
                    files.Add([]);
                }

                room -= length;
                number++;
            }

            Keep(document, begun, document.Passages.Length);
        }

        return new SearchTexts([.. first], [.. files.Select(file => file.ToImmutableArray())]);

        void Keep(SearchDocument document, int start, int end)
        {
            if (start < end)
            {
                files[^1].Add(end - start == document.Passages.Length ? document : document with { Passages = document.Passages[start..end] });
            }
        }
    }

    public static ReadOnlyMemory<byte> Write(ImmutableArray<SearchDocument> documents, Edition edition) => JsonWriting.Write(writer =>
    {
        writer.WriteStartArray();
        foreach (var document in documents)
        {
            Write(writer, document, edition);
        }

        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, SearchDocument document, Edition edition)
    {
        writer.WriteStartObject();
        writer.WriteString("title", document.Title.Text);
        writer.StringOrNothing("titleLang", OtherThan(edition, document.Title.Language));
        writer.WriteString("address", AddressOf(document, edition));
        writer.WriteString("kind", document.Kind);
        writer.StringOrNothing("lang", OtherThan(edition, document.Language));
        var labels = document.Labels.Where(label => label.Kind != LabelKind.Hidden && label.Text != document.Title.Text).ToList();
        if (labels.Count > 0)
        {
            writer.WriteStartArray("labels");
            foreach (var label in labels)
            {
                writer.WriteStringValue(label.Text);
                writer.WriteStringValue(label.Language);
            }

            writer.WriteEndArray();
        }

        writer.WriteStartArray("passages");
        foreach (var passage in document.Passages)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(passage.Fragment);
            passage.WriteSentences(writer);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>As the language's search page would write it.</summary>
    private static string AddressOf(SearchDocument document, Edition edition) => edition.Frame.IsPortable
        ? RelativeAddress.Between(edition.Routes.Search, document.Address)
        : edition.Frame.BasePath + document.Address;

    private static string? OtherThan(Edition edition, string language) => language == edition.Language ? null : language;
}
