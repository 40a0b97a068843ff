using System.Globalization;
using Explainer.Rendering;
using RazorSlices;

namespace Explainer.Theme;

/// <summary>
/// Writes texts and attributes straight to the page, by <see cref="HtmlEscape"/> as the prose is. Razor's own encoder also spells out what UTF-8 can say.
/// </summary>
/// <remarks>
/// The Razor compiler calls these by their names, so that they are found before those of the base. A slice is rendered by <see cref="Theme"/>, or with a <see cref="PageWriter"/>
/// for its services.
/// </remarks>
public abstract class EscapingSlice<TModel> : RazorSlice<TModel>
{
    private PageWriter? _page;
    private (string Prefix, string Suffix) _attribute;
    private bool _isOpen;

    private PageWriter Page => _page ??= (PageWriter)ServiceProvider!.GetService(typeof(PageWriter))!;

    /// <summary>Writes markup as it is.</summary>
    protected new void WriteLiteral(ReadOnlySpan<byte> html) => Page.WriteRaw(html);

    /// <summary>Writes a text.</summary>
    protected new void Write(string? text) => Page.Write(text.AsSpan());

    /// <summary>Writes a text.</summary>
    protected new void Write(ReadOnlySpan<char> text) => Page.Write(text);

    /// <summary>Begins an attribute. One that is all a value is left out where the value is null.</summary>
    protected new void BeginWriteAttribute(string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int attributeValuesCount)
    {
        _attribute = (prefix, suffix);
        _isOpen = false;
    }

    /// <summary>Writes a value of an attribute, and before the first what begins the attribute.</summary>
    protected void WriteAttributeValue(string prefix, int prefixOffset, string? value, int valueOffset, int valueLength, bool isLiteral)
    {
        if (value is null)
        {
            return;
        }

        if (!_isOpen)
        {
            Page.WriteRaw(_attribute.Prefix);
            _isOpen = true;
        }

        Page.WriteRaw(prefix);
        Write(value);
    }

    protected new void WriteAttributeValue<T>(string prefix, int prefixOffset, T value, int valueOffset, int valueLength, bool isLiteral)
        where T : struct, IFormattable =>
        WriteAttributeValue(prefix, prefixOffset, value.ToString(format: null, CultureInfo.InvariantCulture), valueOffset, valueLength, isLiteral);

    protected new void EndWriteAttribute()
    {
        if (_isOpen)
        {
            Page.WriteRaw(_attribute.Suffix);
        }
    }
}
