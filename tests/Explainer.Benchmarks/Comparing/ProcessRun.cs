using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Explainer.Benchmarks.Comparing;

/// <summary>What a whole process took, its start and end included.</summary>
/// <param name="Elapsed">Seconds by the clock.</param>
/// <param name="Processor">Seconds of processor time, of all its threads and children.</param>
/// <param name="PeakMemory">Bytes, the most that was resident.</param>
internal sealed partial record ProcessRun(double Elapsed, double Processor, double PeakMemory)
{
    private const string Time = "/usr/bin/time";

    /// <summary>Runs a command to its end, through GNU time, because Linux counts the memory of the process that starts a program as the program's own, and time's is small.</summary>
    /// <exception cref="InvalidOperationException">The command failed, or Debian's package time is missing.</exception>
    public static ProcessRun Of(string folder, string command, params ReadOnlySpan<string> arguments)
    {
        if (!File.Exists(Time))
        {
            throw new InvalidOperationException($"{Time} is missing: apt-get install time");
        }

        var start = new ProcessStartInfo(Time) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (string[])["-f", "%M", command, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        var before = ChildrenProcessor();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!; // null only where a shell opens a document
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        var elapsed = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new ProcessRun(elapsed, ChildrenProcessor() - before, 1024 * double.Parse(said.TrimEnd().Split('\n')[^1], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"{command} ended with {process.ExitCode}: {said}");
    }

    /// <summary>Of a number of runs, each figure's median.</summary>
    public static ProcessRun Median(IReadOnlyList<ProcessRun> runs) => new(
        Comparing.Median.Of(runs.Select(run => run.Elapsed)),
        Comparing.Median.Of(runs.Select(run => run.Processor)),
        Comparing.Median.Of(runs.Select(run => run.PeakMemory)));

    /// <summary>Each figure in shares of another run's.</summary>
    public ProcessRun Over(ProcessRun other) => new(Elapsed / other.Elapsed, Processor / other.Processor, PeakMemory / other.PeakMemory);

    private static double ChildrenProcessor()
    {
        const int children = -1; // RUSAGE_CHILDREN
        Span<long> usage = stackalloc long[18]; // struct rusage: two timevals of seconds and microseconds, then fourteen counts
        return GetResourceUsage(children, usage) == 0 ? usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6) : double.NaN;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetResourceUsage(int who, Span<long> usage);
}
