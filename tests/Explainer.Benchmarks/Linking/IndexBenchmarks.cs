using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model;

namespace Explainer.Benchmarks.Linking;

/// <summary>What the index of many labels costs, with the check that no two concepts share a form.</summary>
public class IndexBenchmarks
{
    private ImmutableArray<Concept> _concepts = [];

    [Params(5_000, 10_000, 20_000)]
    public int Labels { get; set; }

    [GlobalSetup]
    public void SetUp() => _concepts = new MadeGlossary(Labels).Concepts;

    [Benchmark]
    public object Index() => LabelIndex.Build("fr", _concepts, new DiagnosticList());
}
