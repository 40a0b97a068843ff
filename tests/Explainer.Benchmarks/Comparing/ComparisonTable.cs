using System.Globalization;

namespace Explainer.Benchmarks.Comparing;

/// <summary>Comparisons as a table of Markdown; ratios count, the seconds are this machine's.</summary>
internal static class ComparisonTable
{
    public const string Head = """
        | articles / concepts | time, ours : Hugo's | processor time | peak memory | ours | Hugo |
        | --- | --- | --- | --- | --- | --- |
        """;

    public static string Row(Comparison comparison) => string.Create(CultureInfo.InvariantCulture,
        $"| {comparison.Site} | {comparison.Ratio.Elapsed:F2} | {comparison.Ratio.Processor:F2} | {comparison.Ratio.PeakMemory:F2} | {Figures(comparison.Ours)} | {Figures(comparison.Hugos)} |");

    /// <summary>How much faster than the input the processor time grows.</summary>
    public static string Growth(Comparison from, Comparison to)
    {
        var work = (double)to.InputBytes / from.InputBytes;
        var time = to.Ours.Processor / from.Ours.Processor;
        return string.Create(CultureInfo.InvariantCulture, $"{from.Site} -> {to.Site}: {work:F2} times the bytes, {time:F2} times the processor time, {to.Ours.Elapsed / from.Ours.Elapsed:F2} times the time: {time / work:F2} times linear");
    }

    private static string Figures(ProcessRun run) => string.Create(CultureInfo.InvariantCulture,
        $"{run.Elapsed:F2} s, {run.Processor:F2} s, {run.PeakMemory / 1024 / 1024:F0} MiB");
}
