using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Explainer.Tests.Fuzzing;

/// <summary>Texts made of what parsers stumble over.</summary>
internal static class HostileText
{
    private static readonly string[] Characters =
    [
        "\0", "\t", "\n", "\r", "\r\n", "\u0001", "\u001B", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u0301", "\u200B", "\u200D", "\u2028", "\u202E", "\u202F", "\uFEFF", "\uFFFC", "\uFFFD", "\uD83D\uDE00",
        "\u0130", "\u0131", "ß", "ﬁ", "œ", "É", "e\u0301", "ﷺ", "क्षि", "’", "'", "ʼ", "-", "‑", "«", "»", "…",
    ];

    private static readonly string[] Markdown =
    [
        "*", "**", "_", "__", "`", "```", "~~~", "#", "## ", "> ", "- ", "1. ", "    ", "[", "]", "](", ")", "![", "[^1]", "[^1]: ", "<", ">", "</", "<!--", "-->", "<?", "&", "&amp;", "&#0;", "&#x41;", "\\", "|", "|-|-|\n",
        ":", ":   ", "{", "}", "{#a}", "{.b}", "{lang=en}", "{.term}", "***", "---", "===", "\n\n", "  \n", "(term:otsc)", "(term:)", "(source:s)", "(/)", "(#a)", "<https://a.b>", "<a@b.c>", "[a]: /b\n", "javascript:",
    ];

    private static readonly string[] Yaml =
    [
        ": ", "- ", "? ", "! ", "& ", "* ", "| ", "> ", "|\n  ", "'", "\"", "{", "}", "[", "]", ", ", "#", " #", "%", "@", "---\n", "...\n", "\n  ", "\n    ", "~", "null", "true", "\\u0041", "\\U0001F600", "\\x00", "<<: ",
        "id: ", "title: ", "fr: ", "en: ", "concepts:\n", "prefLabel: ", "altLabel: ", "definition: ", "body: ", "date: ", "2022-01-05", "2022-01-05/..", "-0001?", "Y20220105", "1e999", "NaN",
    ];

    private static readonly string[] Words =
    [
        "a", "OTSC", "l’OTSC", "révolution", "révolutions", "de", "couleur", "couleurs", "coup", "d’État", "général", "généraux", "Kazakhstan", "ex-", "KGB", "x", "1", "2022", "é", "M.", "U.S.",
    ];

    public static Gen<string> OfMarkdown => Of([.. Markdown, .. Characters, .. Words, .. Words]);

    public static Gen<string> OfYaml => Of([.. Yaml, .. Yaml, .. Characters, .. Words]);

    public static Gen<string> OfWords => Of([.. Words, .. Words.Select(word => word + " "), " ", ", ", ". ", "\n", "*", "**", "[", "](", ")", .. Characters[1..3], .. Characters[9..15]]);

    public static Gen<string> Any => Gen.OneOf(OfMarkdown, OfYaml, OfWords);

    /// <summary>A text with a few stretches lost, doubled, exchanged or overwritten.</summary>
    public static Gen<string> Mutated(string text) =>
        from edits in Gen.Choose(1, 6)
        from places in Gen.ListOf(Gen.Choose(0, Math.Max(0, text.Length - 1)), edits * 2)
        from kinds in Gen.ListOf(Gen.Choose(0, 3), edits)
        from insertions in Gen.ListOf(Gen.Elements<string>([.. Characters, .. Yaml, .. Markdown]), edits)
        select Mutate(text, [.. places], [.. kinds], [.. insertions]);

    private static string Mutate(string text, ImmutableArray<int> places, ImmutableArray<int> kinds, ImmutableArray<string> insertions)
    {
        for (var i = 0; i < kinds.Length; i++)
        {
            var start = Math.Min(places[2 * i], text.Length);
            var end = Math.Min(start + (places[(2 * i) + 1] % 40), text.Length);
            text = kinds[i] switch
            {
                0 => text[..start] + text[end..],
                1 => text[..end] + text[start..],
                2 => text[..start] + insertions[i] + text[start..],
                _ => text[..start] + insertions[i] + text[end..],
            };
        }

        return text;
    }

    private static Gen<string> Of(string[] pieces) => Gen.Elements(pieces).ListOf().Select(string.Concat);
}
