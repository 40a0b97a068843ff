using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Explainer.Linking;
using Explainer.Linking.Tracing;
using Explainer.Parsing;
using Explainer.Text;

namespace Explainer.Benchmarks.Linking;

/// <summary>Texts and glossaries that nobody writes: twice as much of them should take twice as long.</summary>
public class HostileBenchmarks
{
    private const string Own = "  - {id: otsc, prefLabel: {fr: OTSC}}\n  - {id: knb, prefLabel: {fr: KNB}}\n";

    private ImmutableArray<InputFile> _files = [];
    private LinkedSite _linked = null!; // set up

    [Params("a word without end", "mentions side by side", "mentions in emphasis", "nested emphasis", "its own page", "labels that begin alike")]
    public string Input { get; set; } = "";

    [Params(1, 2)]
    public int Times { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var (concepts, text) = Input switch
        {
            "a word without end" => (Own, new string('é', 200_000 * Times)),
            "mentions side by side" => (Own, Repeated("OTSC KNB. ", 10_000)),
            "mentions in emphasis" => (Own, Repeated("*OTSC* et **KNB** ", 10_000)),
            "nested emphasis" => (Own, Repeated("**_", 5_000) + "OTSC" + Repeated("_**", 5_000)),
            "its own page" => ("  - id: otsc\n    prefLabel: {fr: OTSC}\n    body:\n      fr: |\n        " + Repeated("OTSC KNB. ", 10_000) + "\n  - {id: knb, prefLabel: {fr: KNB}}\n", "Rien."),
            _ => (string.Concat(Enumerable.Range(0, 5_000 * Times).Select(LabelThatBeginsAlike)), Repeated("conseil de la région ", 10_000)),
        };
        _files =
        [
            File("input/site.yml", "title: Site\nlanguages: [fr]\nbaseUrl: https://example.org\n"),
            File("input/glossaries/g.yml", "id: g\ntitle: G\nconcepts:\n" + concepts),
            File("input/articles/a.md", "---\ntitle: A\nlang: fr\ndate: 2022\n---\n" + text),
        ];
        _linked = (LinkedSite)Parse_and_link();
    }

    [Benchmark]
    public object Parse_and_link() => Linker.Link(SiteParser.Parse(_files).Value).Value;

    [Benchmark]
    public int Trace() => Tracer.Trace(_linked, _linked.Texts, new TraceRequest()).Length;

    private static string LabelThatBeginsAlike(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"  - {{id: c{number}, prefLabel: {{fr: conseil de la région {number} nord}}}}\n");

    private string Repeated(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count * Times));

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
