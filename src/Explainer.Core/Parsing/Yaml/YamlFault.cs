using System.Globalization;

namespace Explainer.Parsing.Yaml;

/// <summary>Looks for what most often breaks YAML: its reader stops where it can go on no longer, which may be far behind.</summary>
/// <param name="At">Offset in the text, in UTF-16 units.</param>
/// <param name="Advice">What to do there.</param>
internal sealed record YamlFault(int At, string Advice)
{
    /// <summary>A fault of a text that is not well formed; null where nothing usual is found.</summary>
    public static YamlFault? In(string text) =>
        text.AsSpan().IndexOfAny('\u2028', '\u2029') is var end and >= 0 ? new YamlFault(end, $"here is U+{((int)text[end]).ToString("X4", CultureInfo.InvariantCulture)}, which ends a line unseen; write a plain line end or a space.")
        : TabAsIndent(text) is { } tab ? new YamlFault(tab, "this line is indented by a tab; write spaces.")
        : UnclosedBracket(text) is { } bracket ? new YamlFault(bracket, $"this {text[bracket]} is never closed.")
        : null;

    private static int? TabAsIndent(string text)
    {
        for (var line = 0; line < text.Length; line = NextLine(text, line))
        {
            var at = line;
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }

            if (at < text.Length && text[at] == '\t' && !string.IsNullOrWhiteSpace(text[at..NextLine(text, at)]))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>The outermost bracket or brace that begins a value and has no end; those in words, quotes and comments are none.</summary>
    private static int? UnclosedBracket(string text)
    {
        var open = new Stack<int>();
        var outermost = 0;
        var before = '\n'; // the last character that is no blank
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '#' && (at == 0 || char.IsWhiteSpace(text[at - 1])))
            {
                at = NextLine(text, at) - 1;
                continue;
            }

            if (open.Count > 0 && c is '"' or '\'' && before is '[' or '{' or ',' or ':')
            {
                at = EndOfQuote(text, at);
            }
            else if (c is '[' or '{' && before is '\n' or ':' or '-' or ',' or '[' or '{')
            {
                outermost = open.Count == 0 ? at : outermost;
                open.Push(at);
            }
            else if (c is ']' or '}' && open.Count > 0)
            {
                open.Pop();
            }

            before = c is ' ' or '\t' or '\r' ? before : c == '\n' && open.Count > 0 ? before : c;
        }

        return open.Count > 0 ? outermost : null;
    }

    private static int EndOfQuote(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length && text[at] != text[start])
        {
            at += text[at] == '\\' && text[start] == '"' ? 2 : 1;
        }

        return Math.Min(at, text.Length - 1);
    }

    private static int NextLine(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : at + end + 1;
    }
}
