using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Explainer.Composing;

/// <summary>Writes JSON by hand: no reflection, letters as they are, and nothing that could end a script element.</summary>
internal static class JsonWriting
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> content, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Encoder, Indented = indented, NewLine = "\n" }))
        {
            content(writer);
        }

        return buffer.WrittenMemory;
    }

    public static string WriteText(Action<Utf8JsonWriter> content) => Encoding.UTF8.GetString(Write(content).Span);

    /// <summary>A property that is left out where there is nothing to say.</summary>
    public static void StringOrNothing(this Utf8JsonWriter writer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            writer.WriteString(name, value);
        }
    }
}
