using System.Globalization;
using System.Text;

namespace Explainer.CommandLine;

/// <summary>Text that stays on its line and cannot steer a terminal or run backwards, whatever a file is called.</summary>
public static class PlainLine
{
    /// <summary>The text with each control character, line end and change of direction written as <c>\u001b</c>.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        var plain = new StringBuilder();
        foreach (var unit in text)
        {
            _ = IsUnsafe(unit) ? plain.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}") : plain.Append(unit);
        }

        return plain.ToString();
    }

    private static bool IsUnsafe(char unit) => char.IsControl(unit) || unit is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
