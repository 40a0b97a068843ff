using System.Globalization;
using System.Text.Unicode;
using Explainer.Rendering;
using RazorSlices;

namespace Explainer.Theme;

/// <summary>
/// Writes texts and attributes straight to the page, by <see cref="HtmlEscape"/> as the prose is. Razor's own encoder also spells out what UTF-8 can say.
/// </summary>
/// <remarks>The Razor compiler calls these by their names, so that they are found before those of the base.</remarks>
public abstract class EscapingSlice<TModel> : RazorSlice<TModel>
{
    private (string Prefix, string Suffix, bool IsWhole) _attribute;
    private bool _isOpen;

    /// <summary>Writes a text.</summary>
    protected new void Write(string? text) => Write(text.AsSpan());

    /// <summary>Writes a text.</summary>
    protected new void Write(ReadOnlySpan<char> text)
    {
        int special;
        while ((special = HtmlEscape.Next(text)) >= 0)
        {
            WritePlain(text[..special]);
            WriteLiteral(HtmlEscape.Spelled(text[special]));
            text = text[(special + 1)..];
        }

        WritePlain(text);
    }

    /// <summary>Begins an attribute. One that is all a value is left out where the value is null.</summary>
    protected new void BeginWriteAttribute(string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int attributeValuesCount)
    {
        _attribute = (prefix, suffix, attributeValuesCount == 1);
        _isOpen = false;
    }

    protected void WriteAttributeValue(string prefix, int prefixOffset, string? value, int valueOffset, int valueLength, bool isLiteral)
    {
        if (value is null)
        {
            return;
        }

        if (!_isOpen)
        {
            WritePlain(_attribute.Prefix);
            _isOpen = true;
        }

        WritePlain(prefix);
        Write(value);
    }

    protected new void WriteAttributeValue<T>(string prefix, int prefixOffset, T value, int valueOffset, int valueLength, bool isLiteral)
        where T : struct, IFormattable =>
        WriteAttributeValue(prefix, prefixOffset, value.ToString(format: null, CultureInfo.InvariantCulture), valueOffset, valueLength, isLiteral);

    protected new void EndWriteAttribute()
    {
        if (_isOpen)
        {
            WritePlain(_attribute.Suffix);
        }
    }

    /// <summary>Writes UTF-16 as UTF-8.</summary>
    private void WritePlain(ReadOnlySpan<char> text)
    {
        var bytes = ConvertedBytes.OfThread;
        while (!text.IsEmpty)
        {
            // Half a character at the end of a step waits for its other half; one without the other becomes U+FFFD.
            Utf8.FromUtf16(text, bytes, out var read, out var written, replaceInvalidSequences: true, isFinalBlock: true);
            WriteLiteral(bytes[..written]);
            text = text[read..];
        }
    }
}
