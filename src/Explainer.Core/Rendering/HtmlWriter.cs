using System.Buffers;
using System.Text;

namespace Explainer.Rendering;

/// <summary>Writes HTML text: the only way that an editor's words reach a page's prose.</summary>
internal sealed class HtmlWriter
{
    private const string Hexadecimal = "0123456789ABCDEF";

    /// <summary>What an address holds as it is: ASCII but controls, spaces and what RFC 3986 leaves out.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range('!', '~' - '!' + 1).Select(c => (char)c).Where(c => c is not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}'))]);

    /// <summary>UTF-16 units: what most texts of a page need, and what a thread keeps.</summary>
    private const int Kept = 32 * 1024;

    [ThreadStatic]
    private static StringBuilder? _kept;

    private readonly StringBuilder _html;

    public HtmlWriter()
    {
        _html = _kept ?? new StringBuilder(Kept);
        _kept = null; // one writer may begin before another has ended
    }

    /// <summary>Markup of our own.</summary>
    public HtmlWriter Raw(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>Text, escaped; fit for an attribute in double quotes too.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        int special;
        while ((special = text.IndexOfAny("&<>\"")) >= 0)
        {
            _html.Append(text[..special]).Append(text[special] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(special + 1)..];
        }

        _html.Append(text);
        return this;
    }

    public HtmlWriter Attribute(string name, string value)
    {
        _html.Append(' ').Append(name).Append("=\"");
        return Text(value).Raw("\"");
    }

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

    /// <summary>What was written. Nothing can be written afterwards that anyone would see.</summary>
    public string End()
    {
        var html = _html.ToString();
        _html.Clear();
        _kept = _html.Capacity <= Kept ? _html : null;
        return html;
    }
}
