namespace Explainer.Rendering;

/// <summary>
/// What HTML needs of a text (HTML Living Standard, 13.3), in an element and in an attribute between double quotes, which are all that we write: <c>&amp;</c>, <c>&lt;</c>,
/// <c>&gt;</c> and <c>"</c> are spelled out. Everything else UTF-8 can say.
/// </summary>
public static class HtmlEscape
{
    private const string Special = "&<>\"";

    /// <summary>The offset of the first character to spell out, or -1.</summary>
    public static int Next(ReadOnlySpan<char> text) => text.IndexOfAny(Special);

    /// <summary>How a character that <see cref="Next"/> found is spelled, in UTF-8.</summary>
    public static ReadOnlySpan<byte> Spelled(char special) => special switch { '&' => "&amp;"u8, '<' => "&lt;"u8, '>' => "&gt;"u8, _ => "&quot;"u8 };

    /// <summary>A text as HTML.</summary>
    public static string Of(string text) => Next(text) < 0 ? text : text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
