using System.Text;

namespace Explainer.Text;

/// <summary>Appends scalar values without a string for each; <c>StringBuilder.Append</c> would box them.</summary>
internal static class RuneText
{
    public static StringBuilder AppendRune(this StringBuilder text, Rune rune) =>
        rune.IsBmp ? text.Append((char)rune.Value) : text.Append(rune.ToString());
}
