using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>Finds the addresses in a style sheet: <c>url(…)</c> and <c>@import "…"</c> (CSS Syntax, 4.3).</summary>
internal static partial class StyleAddresses
{
    public static IEnumerable<(TextSpan Span, string Address)> Find(string style) =>
        from Match match in Token().Matches(style)
        from Group address in match.Groups
        where address.Name == "address" && address.Success
        select (new TextSpan(address.Index, address.Length), address.Value.Trim());

    // Comments and strings are taken whole, so that what stands in them is not found.
    [SuppressMessage("Security", "MA0009", Justification = "Every repetition is atomic and every end optional: it never goes back.")]
    [GeneratedRegex(
        """
        /\*(?>[^*]+|\*(?!/))*(?:\*/)?
        | (?i:url)\((?>\s*)(?:"(?<address>(?>[^"\n\\]+|\\.)*)"?|'(?<address>(?>[^'\n\\]+|\\.)*)'?|(?<address>(?>[^()"'\s]*)))
        | (?i:@import)(?>\s*)(?:"(?<address>(?>[^"\n\\]+|\\.)*)"?|'(?<address>(?>[^'\n\\]+|\\.)*)'?)
        | "(?>[^"\n\\]+|\\.)*"? | '(?>[^'\n\\]+|\\.)*'?
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
