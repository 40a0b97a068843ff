using BenchmarkDotNet.Attributes;
using Explainer.Linking;
using Explainer.Text;

namespace Explainer.Benchmarks.Linking;

/// <summary>How fast prose is searched for ten thousand labels, on one thread; twice the text should take twice the time.</summary>
public class ScanBenchmarks
{
    private readonly List<FoundLabel> _found = [];
    private LabelMatcher _matcher = null!; // set up
    private string[] _paragraphs = [];

    [Params(1_000, 2_000, 4_000)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var glossary = new MadeGlossary(10_000);
        _matcher = new LabelMatcher(LabelIndex.Build("fr", glossary.Concepts, diagnostics: null));
        _paragraphs = glossary.Prose(Kilobytes * 1_000);
    }

    /// <summary>Finds every mention, with plurals and feminines.</summary>
    [Benchmark]
    public int Scan_for_10000_labels()
    {
        var count = 0;
        foreach (var paragraph in _paragraphs)
        {
            _matcher.Open(paragraph);
            _found.Clear();
            _matcher.Find(new TextSpan(0, paragraph.Length), static _ => true, _found);
            count += _found.Count;
        }

        return count;
    }
}
