namespace Explainer.Tests.Hostile;

/// <summary>The processor time of work: it says the same on a busy machine. Its tests run by themselves, or others' work would count.</summary>
[CollectionDefinition(nameof(ProcessorTime), DisableParallelization = true)]
public sealed class ProcessorTime
{
    /// <summary>The longest that hostile input may take.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly TimeSpan _before = Environment.CpuUsage.TotalTime;

    /// <summary>What the process has spent since.</summary>
    public TimeSpan Spent => Environment.CpuUsage.TotalTime - _before;
}
