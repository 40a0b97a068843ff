using System.Text.Json;

namespace Explainer.Composing;

/// <summary>A JSON text that is written when it is asked for, safe inside a script element.</summary>
public sealed class JsonText
{
    private readonly Action<Utf8JsonWriter> _content;

    internal JsonText(Action<Utf8JsonWriter> content) => _content = content;

    /// <summary>In UTF-8; to be used at once, for the thread's next text takes its place.</summary>
    public ReadOnlySpan<byte> Utf8 => JsonWriting.WriteInPlace(_content);
}
