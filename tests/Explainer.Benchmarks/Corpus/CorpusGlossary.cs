using System.Globalization;
using System.Text;

namespace Explainer.Benchmarks.Corpus;

/// <summary>A glossary of the corpus: each concept has a definition and two paragraphs, which mention two others, so that nothing is left unmentioned.</summary>
internal static class CorpusGlossary
{
    /// <summary>A thousand concepts in one file stay below the 1 MiB that a text may have.</summary>
    private const int WordsOfParagraph = 56;

    private static readonly string[] Types = ["concept", "organisation", "event", "document"];

    public static readonly (string Id, string Title)[] All = [("institutions", "Les institutions"), ("mouvements", "Les mouvements"), ("territoires", "Les territoires")];

    /// <summary>The file.</summary>
    /// <param name="index">Which of the three; concept n stands in the glossary n modulo three.</param>
    public static string Write(int index, CorpusConcept[] concepts)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            id: {All[index].Id}
            title: "{All[index].Title}"
            description: "{new ParagraphWriter(new Dice((ulong)index)).Write(30)}"
            concepts:

            """);
        for (var number = index; number < concepts.Length; number += All.Length)
        {
            Append(text, concepts[number], concepts);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, CorpusConcept concept, CorpusConcept[] concepts)
    {
        var paragraphs = new ParagraphWriter(new Dice(0x1000_0000 + (ulong)concept.Number));
        var next = concepts[(concept.Number + 1) % concepts.Length];
        var far = concepts[(concept.Number + (concepts.Length / 2)) % concepts.Length];
        string[] labels = [.. new[] { concept.Acronym, concept.LongLabel }.OfType<string>().Select(label => $"\"{label}\"")];
        text.Append(CultureInfo.InvariantCulture, $"""
              - id: {concept.Id}
                type: {Types[concept.Number % Types.Length]}
                prefLabel: "{concept.Label}"

            """);
        if (labels.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"    altLabel: [{string.Join(", ", labels)}]\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"""
                definition: "{paragraphs.Write(22)}"
                body: |
                  {paragraphs.Write(WordsOfParagraph, next)}

                  {paragraphs.Write(WordsOfParagraph, far)}

            """);
    }
}
