using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;

namespace Explainer.Benchmarks.Comparing;

/// <summary><c>site [--runs R]</c>: this repository's site, built by the program in each form that it is published in.</summary>
internal static class OwnSiteCommand
{
    private static readonly string[] ForRuntime = ["-p:PublishAot=false", "--self-contained", "false"];

    public static Command Create()
    {
        var runs = new Option<int>("--runs") { Description = "Rounds that count; one more comes first.", DefaultValueFactory = _ => 9 };
        var folder = new Option<string>("--folder") { Description = "Where to work.", DefaultValueFactory = _ => WorkFolder.Default("site") };
        var command = new Command("site", "Builds this repository's site with the native binary and under the runtime, whole processes in turn.") { runs, folder };
        command.SetAction(parsed => Run(Directory.CreateDirectory(parsed.GetRequiredValue(folder)).FullName, parsed.GetValue(runs)));
        return command;
    }

    private static void Run(string folder, int runs)
    {
        string[] runtime = ["dotnet", Repository.Publish(Path.Combine(folder, "jit"), ForRuntime) + ".dll"];
        string[] compiled = ["dotnet", Repository.Publish(Path.Combine(folder, "ready-to-run"), [.. ForRuntime, "-p:PublishReadyToRun=true"]) + ".dll"];
        string[] native = [Repository.Publish(Path.Combine(folder, "native"))];
        ImmutableArray<(string Name, string[] Program, List<ProcessRun> Runs)> forms =
            [("native binary", native, []), ("`dotnet explainer.dll`, compiled ahead (ReadyToRun)", compiled, []), ("`dotnet explainer.dll`", runtime, [])];
        for (var run = 0; run <= runs; run++)
        {
            foreach (var (_, program, done) in forms)
            {
                var output = Path.Combine(folder, "output");
                if (Directory.Exists(output))
                {
                    Directory.Delete(output, recursive: true);
                }

                var built = ProcessRun.Of(Repository.Folder, program[0], [.. program[1..], "build", Repository.Folder, "-q", "-o", output]);
                if (run > 0)
                {
                    done.Add(built);
                }
            }
        }

        foreach (var (name, _, done) in forms)
        {
            var median = ProcessRun.Median(done);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {median.Elapsed:F2} s | {median.Processor:F2} s | {median.PeakMemory / 1024 / 1024:F0} MiB |"));
        }
    }
}
