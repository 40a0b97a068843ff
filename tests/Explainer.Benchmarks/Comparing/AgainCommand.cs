using System.CommandLine;
using System.Globalization;

namespace Explainer.Benchmarks.Comparing;

/// <summary><c>again [--articles N --concepts M] [--runs R]</c>: a build, the same again, and one more after a word of one article changed.</summary>
internal static class AgainCommand
{
    public static Command Create() => CorpusBuilds.Command("again", "Builds, builds again with nothing changed, and again with one article changed.", Run);

    private static void Run(CorpusBuilds builds, int runs)
    {
        var article = Directory.EnumerateFiles(Path.Combine(builds.Site, "input", "articles")).Min(StringComparer.Ordinal)!; // a corpus has an article
        var unchanged = new List<ProcessRun>();
        var changed = new List<ProcessRun>();
        var written = 0;
        for (var run = 0; run <= runs; run++)
        {
            builds.RemoveOutput();
            var first = builds.Build();
            var before = Times(builds.Output);
            var second = builds.Build();
            RequireSame(before, Times(builds.Output));
            File.AppendAllText(article, $"\nEncore {run} mots.\n");
            var third = builds.Build();
            written = Times(builds.Output).Count(file => !before.TryGetValue(file.Key, out var time) || time != file.Value);
            if (run > 0)
            {
                unchanged.Add(second.Over(first));
                changed.Add(third.Over(first));
            }
        }

        Console.WriteLine($"nothing changed : first build = {Text(ProcessRun.Median(unchanged))}");
        Console.WriteLine($"one article changed : first build = {Text(ProcessRun.Median(changed))}, {written} files written, the manifest among them");
    }

    private static string Text(ProcessRun ratio) => string.Create(CultureInfo.InvariantCulture, $"{ratio.Elapsed:F2} in time, {ratio.Processor:F2} in processor time");

    private static void RequireSame(Dictionary<string, DateTime> before, Dictionary<string, DateTime> after)
    {
        if (before.Count != after.Count || before.Any(file => after[file.Key] != file.Value))
        {
            throw new InvalidOperationException("A build with nothing changed moved a file's time.");
        }
    }

    private static Dictionary<string, DateTime> Times(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(path => path, File.GetLastWriteTimeUtc, StringComparer.Ordinal);
}
