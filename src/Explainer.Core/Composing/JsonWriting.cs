using System.Buffers;
using System.Text;
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

    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> content, bool indented = false) => Write(content, indented, static written => written.ToArray());

    public static string WriteText(Action<Utf8JsonWriter> content) => Write(content, indented: false, Encoding.UTF8.GetString);

    private static T Write<T>(Action<Utf8JsonWriter> content, bool indented, Func<ReadOnlySpan<byte>, T> result)
    {
        var buffer = _buffer ?? new ArrayBufferWriter<byte>(MostKept);
        _buffer = null; // the content may write something of its own
        buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Encoder, Indented = indented, NewLine = "\n" }))
        {
            content(writer);
        }

        _buffer = buffer.Capacity <= MostKept ? buffer : null;
        return result(buffer.WrittenSpan);
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
