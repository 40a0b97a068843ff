using System.CommandLine;
using System.Globalization;
using Explainer.Benchmarks.Comparing;
using Explainer.Benchmarks.Corpus;

namespace Explainer.Benchmarks.Preview;

/// <summary><c>preview</c>: how long it takes from the write of a file to the page in the browser that shows it.</summary>
internal static class PreviewCommand
{
    public static Command Create()
    {
        var articles = new Option<int>("--articles") { Description = "Articles of the corpus; 0 takes this repository's site." };
        var concepts = new Option<int>("--concepts") { Description = "Concepts of the corpus.", DefaultValueFactory = _ => 300 };
        var saves = new Option<int>("--saves") { Description = "How often a file is saved.", DefaultValueFactory = _ => 25 };
        var program = new Option<string?>("--program") { Description = "The native binary; without it what this project was built with." };
        var command = new Command("preview", "Saves a file again and again, and times the browser.") { articles, concepts, saves, program };
        command.SetAction(async (parsed, _) => await RunAsync(parsed.GetValue(articles), parsed.GetValue(concepts), parsed.GetValue(saves), parsed.GetValue(program) is { } given ? Path.GetFullPath(given) : null));
        return command;
    }

    private static async Task<int> RunAsync(int articles, int concepts, int saves, string? program)
    {
        var folder = Directory.CreateTempSubdirectory("explainer-preview-").FullName;
        try
        {
            var edited = articles == 0 ? CopyOwnSite(folder) : WriteCorpus(folder, articles, concepts);
            await using var preview = await PreviewProcess.StartAsync(folder, program);
            await using var window = await ReloadingWindow.OpenAsync(preview.Address + edited.Address);
            var reloads = await window.ReloadsAsync(saves);
            var times = new List<(double Reloaded, double Shown)>();
            for (var save = 0; save < saves + WarmUp; save++)
            {
                times.Add(await window.SaveAsync(Path.Combine(folder, edited.Path), $"repère{save}"));
            }

            Report(articles == 0 ? "this site" : $"{articles} articles", times.Skip(WarmUp), reloads);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The first rebuilds are compiled while they run.
    private const int WarmUp = 8;

    private static (string Path, string Address) WriteCorpus(string folder, int articles, int concepts)
    {
        foreach (var file in CorpusSite.Write(articles, concepts))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
            File.WriteAllBytes(path, file.Content.Span);
        }

        return ($"input/articles/{CorpusArticle.Slug(0)}.md", $"articles/{CorpusArticle.Slug(0)}/");
    }

    private static (string Path, string Address) CopyOwnSite(string folder)
    {
        foreach (var file in SiteFiles.Read(Repository.Folder))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
            File.WriteAllBytes(path, file.Content.Span);
        }

        // The article's words are its seed's, so a page of the site's own is edited.
        return ("input/pages/methode.md", "methode/");
    }

    private static void Report(string site, IEnumerable<(double Reloaded, double Shown)> times, IEnumerable<double> reloads) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{site}: from the write to the browser's reload: {Figures(times.Select(time => time.Reloaded))}; to the page that shows it: {Figures(times.Select(time => time.Shown))}; a reload that nothing but the browser asks for: {Figures(reloads)}"));

    private static string Figures(IEnumerable<double> times) =>
        string.Create(CultureInfo.InvariantCulture, $"median {At(times, 0.5):F0} ms, 9 of 10 under {At(times, 0.9):F0} ms");

    private static double At(IEnumerable<double> times, double share)
    {
        var sorted = times.Order().ToList();
        return sorted[(int)((sorted.Count - 1) * share)];
    }
}
