using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Explainer.Linking;
using Explainer.Text;

namespace Explainer.Benchmarks.Linking;

/// <summary>The same search as others would do it: without inflection, accents or rule 1, and still slower.</summary>
public class ComparisonBenchmarks
{
    private readonly MadeGlossary _glossary = new(10_000);
    private readonly List<FoundLabel> _found = [];
    private LabelMatcher _matcher = null!; // set up
    private Regex _alternation = null!; // set up
    private string[] _paragraphs = [];

    [Params(20)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _paragraphs = _glossary.Prose(Kilobytes * 1_000);
        _matcher = new LabelMatcher(LabelIndex.Build("fr", _glossary.Concepts, diagnostics: null));
        var longestFirst = _glossary.Labels.OrderByDescending(label => label.Length).Select(Regex.Escape);
        _alternation = new Regex($@"\b(?:{string.Join('|', longestFirst)})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromMinutes(5));
    }

    [Benchmark(Baseline = true)]
    public int Trie_of_words()
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

    [Benchmark]
    public int One_regular_expression() => _paragraphs.Sum(paragraph => _alternation.Count(paragraph));

    [Benchmark]
    public int A_loop_of_IndexOf()
    {
        var count = 0;
        foreach (var paragraph in _paragraphs)
        {
            foreach (var label in _glossary.Labels)
            {
                for (var at = paragraph.IndexOf(label, StringComparison.OrdinalIgnoreCase); at >= 0; at = paragraph.IndexOf(label, at + label.Length, StringComparison.OrdinalIgnoreCase))
                {
                    count++;
                }
            }
        }

        return count;
    }
}
