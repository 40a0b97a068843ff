using System.CommandLine;
using System.Globalization;

namespace Explainer.Benchmarks.Comparing;

/// <summary><c>floor [--articles N --concepts M] [--runs R]</c>: what is left when nothing is generated, beside a whole build.</summary>
internal static class FloorCommand
{
    public static Command Create() => CorpusBuilds.Command("floor", "Reads, parses and writes the same bytes without generating anything, in pairs with a build.", Run);

    private static void Run(CorpusBuilds builds, int runs)
    {
        var floors = new List<Floor>();
        var whole = new List<ProcessRun>();
        for (var run = 0; run <= runs; run++)
        {
            builds.RemoveOutput();
            var build = builds.Build();
            var files = Floor.ReadAll(builds.Output);
            builds.RemoveOutput();
            var floor = Floor.Measure(builds.Site, files, builds.Output);
            if (run > 0)
            {
                whole.Add(build);
                floors.Add(floor);
            }
        }

        var median = ProcessRun.Median(whole);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            build: {median.Elapsed:F2} s, {median.Processor:F2} s of processor time
            floor: read {Of(floor => floor.Read):F2} s, parse {Of(floor => floor.Parse):F2} s, write {Of(floor => floor.Write):F2} s; {Of(floor => floor.Processor):F2} s of processor time
            build : floor = {Median.Of(whole.Zip(floors, (build, floor) => build.Elapsed / (floor.Read + floor.Parse + floor.Write))):F2} in time, {Median.Of(whole.Zip(floors, (build, floor) => build.Processor / floor.Processor)):F2} in processor time
            """));

        double Of(Func<Floor, double> figure) => Median.Of(floors.Select(figure));
    }
}
