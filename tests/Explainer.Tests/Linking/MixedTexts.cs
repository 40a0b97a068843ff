using FsCheck;
using FsCheck.Fluent;

namespace Explainer.Tests.Linking;

/// <summary>An article made of labels, pieces of labels and Markdown in any order.</summary>
/// <param name="Text">Markdown.</param>
public sealed record MixedText(string Text);

/// <summary>Makes articles for property tests, and has the concepts that they mention.</summary>
internal static class MixedTexts
{
    /// <summary>For <see cref="MemorySite.Glossary"/>.</summary>
    public static readonly string[] Concepts =
    [
        "id: otsc, prefLabel: {fr: OTSC, en: CSTO}, altLabel: {fr: [Organisation du traité]}",
        "id: traite, prefLabel: {fr: traité}",
        "id: etat, prefLabel: {fr: État}, match: {occurrence: all}",
        "id: coup-d-etat, prefLabel: {fr: \"coup d'État\"}",
        "id: revolution, prefLabel: {fr: révolution de couleur}, match: {occurrence: all}",
        "id: cpp, prefLabel: {fr: C++}, match: {occurrence: all}",
        "id: net, prefLabel: {fr: .NET}",
        "id: chine, prefLabel: {fr: 中国}, match: {occurrence: all}",
        "id: smile, prefLabel: {fr: \"😀 OTSC\"}, match: {occurrence: all}",
        "id: knb, prefLabel: {fr: KNB}, match: {occurrence: none}",
    ];

    private static readonly string[] Pieces =
    [
        "OTSC", "l'", "Organisation", "du", "traité", "traités", "TRAITE", "coup", "coups", "d'", "d’", "État", "E\u0301tats", "ETAT", "révolutions", "re\u0301volution", "de", "couleurs",
        "C++", "C", ".NET", "中国", "中", "😀", "👩‍🚀", "🇫🇷", "KNB", "CSTO", "*", "**", "_", "`", "[", "](term:otsc)", "](term:)", "](https://example.org/)", "![", "](/assets/x.png)",
        "{lang=en}", "\n", "  \n", "\n\n", "\n\n## ", "\n- ", "\n> ", "\n\n    ", "\\*", "&eacute;", "&#xD83D;", "-", "_", "\u00A0", "\u202F", "\u00AD", "\u200B", "\u200D", "\u0301", "\u0308", "\u0600", "é", "𝐀",
        ", ", ". ", "| a | b |\n|---|---|\n| ", "[^1]", "\n\n[^1]: ", "<https://example.org/OTSC>",
    ];

    public static Arbitrary<MixedText> Article() =>
        (from pieces in Gen.Elements(Pieces).ListOf()
         from spaces in Gen.Elements(" ", "", " ").ListOf(pieces.Count)
         select new MixedText(string.Concat(pieces.Zip(spaces, (piece, space) => piece + space)))).ToArbitrary();
}
