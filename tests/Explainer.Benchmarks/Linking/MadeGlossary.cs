using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Model;
using Explainer.Parsing;
using Explainer.Text;

namespace Explainer.Benchmarks.Linking;

/// <summary>Many concepts with labels of one to six words, and prose that mentions one every thirty words or so.</summary>
internal sealed class MadeGlossary
{
    private const int LabelsOfConcept = 3;
    private const int WordsOfParagraph = 100;
    private const int WordsBetweenMentions = 30;

    private static readonly string[] SmallWords = ["de", "la", "le", "les", "des", "et", "à", "en", "un", "une", "dans", "que", "du", "par", "pour", "sur", "au", "qui", "plus", "l'", "d'", "qu'"];

    private readonly string[] _common;
    private readonly string[] _labels;

    public MadeGlossary(int labels)
    {
        var made = new MadeWords(2022);
        _common = made.Distinct(30_000);
        var names = made.Distinct(60_000)[^12_000..].Except(_common, StringComparer.Ordinal).ToArray();
        var all = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (all.Count < labels)
        {
            all.Add(MakeLabel(made, names));
        }

        _labels = [.. all];
        Concepts = [.. SiteParser.Parse([Settings, .. Glossaries()]).Value.Concepts];
    }

    /// <summary>The concepts, each with three labels.</summary>
    public ImmutableArray<Concept> Concepts { get; }

    /// <summary>The labels as text.</summary>
    public IReadOnlyList<string> Labels => _labels;

    /// <summary>Paragraphs of prose.</summary>
    /// <param name="bytes">How long all of them are, in UTF-8.</param>
    public string[] Prose(int bytes)
    {
        var made = new MadeWords(1991);
        var paragraphs = new List<string>();
        for (var length = 0; length < bytes;)
        {
            paragraphs.Add(Paragraph(made));
            length += Encoding.UTF8.GetByteCount(paragraphs[^1]);
        }

        return [.. paragraphs];
    }

    private static InputFile Settings => new("input/site.yml", "title: Site\nlanguages: [fr]\nbaseUrl: https://example.org\n"u8.ToArray());

    private string MakeLabel(MadeWords made, string[] names) => made.Below(10) switch
    {
        < 3 => made.One(names),
        < 6 => $"{made.One(_common)} {made.One(names)}",
        < 8 => $"{made.One(_common)} de {made.One(names)}",
        < 9 => $"{made.One(_common)} {made.One(_common)} de la {made.One(names)}",
        _ => $"{made.One(_common)} de {made.One(_common)} et de {made.One(names)}",
    };

    private IEnumerable<InputFile> Glossaries() => _labels.Chunk(LabelsOfConcept).Chunk(500).Select((concepts, file) =>
    {
        var yaml = new StringBuilder().Append(CultureInfo.InvariantCulture, $"id: scheme-{file}\ntitle: Scheme {file}\nconcepts:\n");
        for (var i = 0; i < concepts.Length; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{id: c{file}-{i}, prefLabel: {concepts[i][0]}, altLabel: [{string.Join(", ", concepts[i][1..])}]}}\n");
        }

        return new InputFile($"input/glossaries/scheme-{file}.yml", Encoding.UTF8.GetBytes(yaml.ToString()));
    });

    private string Paragraph(MadeWords made)
    {
        var text = new StringBuilder();
        for (var i = 0; i < WordsOfParagraph; i++)
        {
            var word = made.Below(WordsBetweenMentions) == 0 ? made.One(_labels) + (made.Below(3) == 0 ? "s" : "")
                : made.Below(5) < 2 ? made.One(SmallWords)
                : made.OneOfRanked(_common);
            var isFirst = text.Length == 0 || text[^2] == '.';
            text.Append(isFirst ? char.ToUpperInvariant(word[0]) : word[0]).Append(word, 1, word.Length - 1)
                .Append(word[^1] == '\'' ? "" : made.Below(12) switch { 0 => ". ", 1 => ", ", _ => " " });
        }

        return text.ToString();
    }
}
