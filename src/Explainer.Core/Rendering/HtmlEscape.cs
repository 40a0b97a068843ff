using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace Explainer.Rendering;

/// <summary>
/// What HTML needs of a text (HTML Living Standard, 13.3), in an element and in an attribute between double quotes, which are all that we write: <c>&amp;</c>, <c>&lt;</c>,
/// <c>&gt;</c> and <c>"</c> are spelled out. Everything else UTF-8 can say.
/// </summary>
public static class HtmlEscape
{
    private const string Special = "&<>\"";

    /// <summary>Bytes that a text of so many characters takes at most.</summary>
    public static int MostBytes(int length) => checked(length * "&quot;".Length);

    /// <summary>Writes a text as HTML.</summary>
    /// <param name="text">The text; half a character without its other half becomes U+FFFD.</param>
    /// <param name="utf8">Room for <see cref="MostBytes"/>.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Write(ReadOnlySpan<char> text, Span<byte> utf8)
    {
        var bytes = WritePlainAscii(text, utf8);
        text = text[bytes..];
        while (!text.IsEmpty)
        {
            var special = text.IndexOfAny(Special);
            Utf8.FromUtf16(special < 0 ? text : text[..special], utf8[bytes..], out _, out var written);
            bytes += written;
            if (special < 0)
            {
                break;
            }

            var spelled = Spelled(text[special]);
            spelled.CopyTo(utf8[bytes..]);
            bytes += spelled.Length;
            text = text[(special + 1)..];
        }

        return bytes;
    }

    /// <summary>Writes what a text begins with, as far as each character is a byte: all of most attributes, where two calls of the library would take longer than this.</summary>
    private static int WritePlainAscii(ReadOnlySpan<char> text, Span<byte> utf8)
    {
        var at = 0;
        for (; Vector128.IsHardwareAccelerated && at <= text.Length - Vector128<ushort>.Count; at += Vector128<ushort>.Count)
        {
            var characters = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text[at..]));
            var others = Vector128.GreaterThan(characters, Vector128.Create((ushort)0x7F)) | Vector128.Equals(characters, Vector128.Create((ushort)'"'))
                | Vector128.Equals(characters, Vector128.Create((ushort)'&')) | Vector128.Equals(characters & Vector128.Create((ushort)0xFFFD), Vector128.Create((ushort)'<'));
            if (others != Vector128<ushort>.Zero)
            {
                break;
            }

            Vector128.Narrow(characters, characters).GetLower().CopyTo(utf8[at..]);
        }

        while (at < text.Length && text[at] is <= (char)0x7F and not ('"' or '&' or '<' or '>'))
        {
            utf8[at] = (byte)text[at];
            at++;
        }

        return at;
    }

    /// <summary>A text as HTML.</summary>
    public static string Of(string text) => text.AsSpan().IndexOfAny(Special) < 0 ? text : text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static ReadOnlySpan<byte> Spelled(char special) => special switch { '&' => "&amp;"u8, '<' => "&lt;"u8, '>' => "&gt;"u8, _ => "&quot;"u8 };
}
