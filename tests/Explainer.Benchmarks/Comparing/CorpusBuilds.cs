using System.CommandLine;
using Explainer.Benchmarks.Corpus;

namespace Explainer.Benchmarks.Comparing;

/// <summary>A corpus in a folder, and our native program to build it with: what several commands begin with.</summary>
/// <param name="Binary">Absolute.</param>
/// <param name="Site">Our site's folder.</param>
/// <param name="Output">Where it is built to; does not exist yet.</param>
internal sealed record CorpusBuilds(string Binary, string Site, string Output)
{
    /// <summary>A command over a corpus of a size that is given by its options.</summary>
    public static Command Command(string name, string description, Action<CorpusBuilds, int> run)
    {
        var articles = new Option<int>("--articles") { Description = "Of the corpus.", DefaultValueFactory = _ => 5000 };
        var concepts = new Option<int>("--concepts") { Description = "In three glossaries.", DefaultValueFactory = _ => 1000 };
        var runs = new Option<int>("--runs") { Description = "Rounds that count; one more comes first.", DefaultValueFactory = _ => 5 };
        var binary = new Option<string>("--binary") { Description = "Our native program; without it, published first." };
        var folder = new Option<string>("--folder") { Description = "Where to work.", DefaultValueFactory = _ => WorkFolder.Default(name) };
        var command = new Command(name, description) { articles, concepts, runs, binary, folder };
        command.SetAction(parsed =>
        {
            var work = Directory.CreateDirectory(parsed.GetRequiredValue(folder)).FullName;
            var program = parsed.GetValue(binary) is { } given ? Path.GetFullPath(given) : Repository.Publish(Path.Combine(work, "bin"));
            SiteFiles.WriteBoth(work, CorpusSite.Write(parsed.GetValue(articles), parsed.GetValue(concepts)));
            var builds = new CorpusBuilds(program, Path.Combine(work, SiteFiles.Ours), Path.Combine(work, "output"));
            run(builds, parsed.GetValue(runs));
            builds.RemoveOutput();
        });
        return command;
    }

    public ProcessRun Build() => ProcessRun.Of(Site, Binary, "build", Site, "-q", "-o", Output);

    public void RemoveOutput()
    {
        if (Directory.Exists(Output))
        {
            Directory.Delete(Output, recursive: true);
        }
    }
}
