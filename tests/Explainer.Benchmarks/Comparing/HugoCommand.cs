using System.Collections.Immutable;
using System.CommandLine;

namespace Explainer.Benchmarks.Comparing;

/// <summary><c>hugo [--articles N --concepts M] [--runs R]</c>: whole processes side by side, ours as a native binary.</summary>
internal static class HugoCommand
{
    public static Command Create()
    {
        var articles = new Option<int?>("--articles") { Description = "Of one corpus; without it, this repository's site and four corpora." };
        var concepts = new Option<int>("--concepts") { Description = "In three glossaries.", DefaultValueFactory = _ => 300 };
        var runs = new Option<int>("--runs") { Description = "Pairs that count.", DefaultValueFactory = _ => 5 };
        var binary = new Option<string>("--binary") { Description = "Our native program; without it, published first." };
        var folder = new Option<string>("--folder") { Description = "Where to work.", DefaultValueFactory = _ => WorkFolder.Default("hugo") };
        var command = new Command("hugo", "Builds the same words with Hugo and with us, in pairs, and prints the ratios.") { articles, concepts, runs, binary, folder };
        command.SetAction(parsed =>
        {
            var work = Directory.CreateDirectory(parsed.GetRequiredValue(folder)).FullName;
            Run(
                parsed.GetValue(articles) is { } count ? [ComparedSite.OfSize(count, parsed.GetValue(concepts))] : ComparedSite.All,
                parsed.GetValue(binary) is { } given ? Path.GetFullPath(given) : Repository.Publish(Path.Combine(work, "bin")),
                work,
                parsed.GetValue(runs));
        });
        return command;
    }

    private static void Run(ImmutableArray<ComparedSite> sites, string binary, string folder, int runs)
    {
        Console.WriteLine(ComparisonTable.Head);
        var done = new List<Comparison>();
        foreach (var site in sites)
        {
            done.Add(Comparison.Run(site, binary, folder, runs));
            Console.WriteLine(ComparisonTable.Row(done[^1]));
        }

        if (done.Count > 1)
        {
            Console.WriteLine();
            Console.WriteLine(ComparisonTable.Growth(done[^2], done[^1]));
        }
    }
}
