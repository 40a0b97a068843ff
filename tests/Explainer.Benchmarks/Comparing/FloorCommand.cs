using System.CommandLine;
using System.Globalization;
using Explainer.Benchmarks.Corpus;

namespace Explainer.Benchmarks.Comparing;

/// <summary><c>floor [--articles N --concepts M] [--runs R]</c>: what is left when nothing is generated, beside a whole build.</summary>
internal static class FloorCommand
{
    public static Command Create()
    {
        var articles = new Option<int>("--articles") { Description = "Of the corpus.", DefaultValueFactory = _ => 5000 };
        var concepts = new Option<int>("--concepts") { Description = "In three glossaries.", DefaultValueFactory = _ => 1000 };
        var runs = new Option<int>("--runs") { Description = "Pairs that count.", DefaultValueFactory = _ => 5 };
        var binary = new Option<string>("--binary") { Description = "Our native program; without it, published first." };
        var folder = new Option<string>("--folder") { Description = "Where to work.", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "explainer-benchmarks", "floor") };
        var command = new Command("floor", "Reads, parses and writes the same bytes without generating anything, in pairs with a build.") { articles, concepts, runs, binary, folder };
        command.SetAction(parsed =>
        {
            var work = Directory.CreateDirectory(parsed.GetRequiredValue(folder)).FullName;
            SiteFiles.WriteBoth(work, CorpusSite.Write(parsed.GetValue(articles), parsed.GetValue(concepts)));
            Run(parsed.GetValue(binary) is { } given ? Path.GetFullPath(given) : Repository.Publish(Path.Combine(work, "bin")), work, parsed.GetValue(runs));
        });
        return command;
    }

    private static void Run(string binary, string folder, int runs)
    {
        var site = Path.Combine(folder, SiteFiles.Ours);
        var output = Path.Combine(folder, "output");
        var floors = new List<Floor>();
        var builds = new List<ProcessRun>();
        for (var run = 0; run <= runs; run++)
        {
            Remove(output);
            var build = ProcessRun.Of(folder, binary, "build", site, "-q", "-o", output);
            var files = Floor.ReadAll(output);
            Remove(output);
            var floor = Floor.Measure(site, files, output);
            if (run > 0)
            {
                builds.Add(build);
                floors.Add(floor);
            }
        }

        var median = ProcessRun.Median(builds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            build: {median.Elapsed:F2} s, {median.Processor:F2} s of processor time
            floor: read {Of(floor => floor.Read):F2} s, parse {Of(floor => floor.Parse):F2} s, write {Of(floor => floor.Write):F2} s; {Of(floor => floor.Processor):F2} s of processor time
            build : floor = {Median.Of(builds.Zip(floors, (build, floor) => build.Elapsed / (floor.Read + floor.Parse + floor.Write))):F2} in time, {Median.Of(builds.Zip(floors, (build, floor) => build.Processor / floor.Processor)):F2} in processor time
            """));

        double Of(Func<Floor, double> figure) => Median.Of(floors.Select(figure));
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
