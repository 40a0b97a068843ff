using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Explainer.Composing;

/// <summary>Writes JSON by hand: no reflection, letters as they are, and nothing that could end a script element.</summary>
internal static class JsonWriting
{
    /// <summary>Bytes.</summary>
    private const int MostKept = 256 * 1024;

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>Taken while something is written, and grown to what the thread has written before.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <summary>In an array of its own.</summary>
    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> content, bool indented = false) => WriteInPlace(content, indented).ToArray();

    /// <summary>Good until the thread writes the next.</summary>
    public static ReadOnlySpan<byte> WriteInPlace(Action<Utf8JsonWriter> content, bool indented = false)
    {
        var buffer = _buffer ?? new ArrayBufferWriter<byte>(MostKept);
        _buffer = null; // the content may write something of its own
        buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Encoder, Indented = indented, NewLine = "\n" }))
        {
            content(writer);
        }

        _buffer = buffer.Capacity <= MostKept ? buffer : null;
        return buffer.WrittenSpan;
    }

    /// <summary>A property that is left out where there is nothing to say.</summary>
    public static void StringOrNothing(this Utf8JsonWriter writer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            writer.WriteString(name, value);
        }
    }
}
