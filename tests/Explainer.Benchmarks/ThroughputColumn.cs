using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Explainer.Benchmarks;

/// <summary>Megabytes (10⁶) of UTF-8 a second, from the median, where a benchmark has a parameter <c>Kilobytes</c> (10³).</summary>
internal sealed class ThroughputColumn : IColumn
{
    private const string Parameter = "Kilobytes";

    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s";

    public string Legend => "Megabytes (10⁶) of UTF-8 text a second, from the median";

    public bool AlwaysShow => false;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(HasSize);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => !HasSize(benchmarkCase);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        HasSize(benchmarkCase) && summary[benchmarkCase]?.ResultStatistics is { } statistics
            ? ((int)benchmarkCase.Parameters[Parameter] * 1e6 / statistics.Median).ToString("0.00", CultureInfo.InvariantCulture)
            : "";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    private static bool HasSize(BenchmarkCase benchmark) => benchmark.Parameters.Items.Any(item => item.Name == Parameter);
}
