using Perfolizer.Horology;

namespace Explainer.Benchmarks;

/// <summary>Counts this process's time on processors, of all its threads: what other programs do meanwhile is left out.</summary>
internal sealed class ProcessorClock : IClock
{
    public static readonly ProcessorClock Instance = new();

    public string Title => "Processor time";

    public bool IsAvailable => true;

    public Frequency Frequency => new(TimeSpan.TicksPerSecond);

    public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
