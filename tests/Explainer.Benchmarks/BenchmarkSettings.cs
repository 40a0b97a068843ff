using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Explainer.Benchmarks;

/// <summary>How every benchmark is run: in this process, so that no project is generated beside the repository's lock files.</summary>
internal static class BenchmarkSettings
{
    public static IConfig Create() => DefaultConfig.Instance
        .AddJob(Job.Default.WithWarmupCount(4).WithIterationCount(12).WithIterationTime(TimeInterval.FromMilliseconds(200)).WithToolchain(InProcessEmitToolchain.Instance).WithClock(ProcessorClock.Instance).AsDefault())
        .AddColumn(StatisticColumn.Median, new ThroughputColumn())
        .WithArtifactsPath(Path.Join(Path.GetTempPath(), "explainer-benchmarks"));
}
