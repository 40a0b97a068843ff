using System.Globalization;
using System.Text;

namespace Explainer.Benchmarks.Corpus;

/// <summary>An article of the corpus: 960 words in six sections, each with four mentions of different concepts.</summary>
internal static class CorpusArticle
{
    private const int Sections = 6;
    private const int ParagraphsOfSection = 2;
    private const int WordsOfParagraph = 80;

    public static string Slug(int number) => FormattableString.Invariant($"{Vocabulary.Cities[number % Vocabulary.Cities.Length].ToLowerInvariant().Replace('ï', 'i')}-{number}");

    /// <summary>The file, front matter and Markdown.</summary>
    public static string Write(int number, CorpusConcept[] concepts)
    {
        var dice = new Dice((ulong)number + 1);
        var paragraphs = new ParagraphWriter(dice);
        var city = Vocabulary.Cities[number % Vocabulary.Cities.Length];
        var day = new DateOnly(2010, 1, 1).AddDays(number / 4);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            ---
            title: "{city}\u00A0: {dice.Of(Vocabulary.Topics)}, chronique {number + 1}"
            lang: fr
            date: "{day:yyyy-MM-dd}"
            byline: "La rédaction {(city[0] is 'A' or 'E' or 'O' ? "d’" : "de ")}{city}"
            summary: "{paragraphs.Write(24)}"
            ---

            """).Append('\n');

        var firstHeading = dice.Below(Vocabulary.Headings.Length);
        for (var section = 0; section < Sections; section++)
        {
            text.Append("## ").Append(Vocabulary.Headings[(firstHeading + (section * 5)) % Vocabulary.Headings.Length]).Append("\n\n");
            var mentioned = Different(ParagraphsOfSection * 2, concepts, dice);
            for (var paragraph = 0; paragraph < ParagraphsOfSection; paragraph++)
            {
                text.Append(paragraphs.Write(WordsOfParagraph, mentioned.AsSpan(paragraph * 2, 2))).Append("\n\n");
            }
        }

        text.Length--;
        return text.ToString();
    }

    private static CorpusConcept[] Different(int count, CorpusConcept[] concepts, Dice dice)
    {
        var found = new HashSet<CorpusConcept>();
        while (found.Count < count)
        {
            found.Add(concepts[dice.Skewed(concepts.Length)]);
        }

        return [.. found];
    }
}
