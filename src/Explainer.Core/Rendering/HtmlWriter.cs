using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Explainer.Rendering;

/// <summary>Writes HTML text: the only way that an editor's words reach a page's prose.</summary>
internal sealed class HtmlWriter
{
    private const string Hexadecimal = "0123456789ABCDEF";

    /// <summary>What an address holds as it is: ASCII but controls, spaces and what RFC 3986 leaves out.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range('!', '~' - '!' + 1).Select(c => (char)c).Where(c => c is not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}'))]);

    /// <summary>Bytes: what most texts of a page need, and what a thread keeps.</summary>
    private const int Kept = 64 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _kept;

    private readonly ArrayBufferWriter<byte> _html;

    public HtmlWriter()
    {
        _html = _kept ?? new ArrayBufferWriter<byte>(Kept);
        _kept = null; // one writer may begin before another has ended
        _html.ResetWrittenCount();
    }

    /// <summary>Markup of our own, in UTF-8.</summary>
    public HtmlWriter Raw(ReadOnlySpan<byte> html)
    {
        _html.Write(html);
        return this;
    }

    /// <summary>Markup of our own.</summary>
    public HtmlWriter Raw(ReadOnlySpan<char> html)
    {
        // Room for the longest, so that it need not be measured.
        Utf8.FromUtf16(html, _html.GetSpan(Math.Max(1, html.Length * 3)), out _, out var written);
        _html.Advance(written);
        return this;
    }

    /// <summary>Text, escaped; fit for an attribute in double quotes too.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        _html.Advance(HtmlEscape.Write(text, _html.GetSpan(Math.Max(1, HtmlEscape.MostBytes(text.Length)))));
        return this;
    }

    public HtmlWriter Attribute(string name, ReadOnlySpan<char> value) => Raw(" "u8).Raw(name).Raw("=\""u8).Text(value).Raw("\""u8);

    /// <summary>An attribute that is left out where there is nothing to say.</summary>
    public HtmlWriter AttributeIf(string name, string? value) => string.IsNullOrEmpty(value) ? this : Attribute(name, value);

    /// <summary>An address: what no address may hold is percent-encoded (RFC 3986, 2.1).</summary>
    public HtmlWriter Address(string name, string address)
    {
        if (!address.AsSpan().ContainsAnyExcept(Plain))
        {
            return Attribute(name, address);
        }

        var encoded = new StringBuilder(address.Length);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in address.EnumerateRunes())
        {
            if (rune.IsAscii && Plain.Contains((char)rune.Value))
            {
                encoded.Append((char)rune.Value);
                continue;
            }

            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
            {
                encoded.Append('%').Append(Hexadecimal[b >> 4]).Append(Hexadecimal[b & 15]);
            }
        }

        return Attribute(name, encoded.ToString());
    }

    /// <summary>What was written, in UTF-8; to be used at once, for the thread's next writer takes its place.</summary>
    public ReadOnlySpan<byte> End()
    {
        _kept = _html.Capacity <= Kept ? _html : null;
        return _html.WrittenSpan;
    }
}
