using Explainer.Benchmarks.Corpus;

namespace Explainer.Benchmarks.Comparing;

/// <summary>What two generators took for one site.</summary>
/// <param name="Ours">Medians.</param>
/// <param name="Hugos">Medians.</param>
/// <param name="Ratio">The medians of the pairs' ratios, ours over Hugo's: noise that lasts longer than a pair falls out.</param>
/// <param name="InputBytes">Of our input, as a measure of the work.</param>
internal sealed record Comparison(string Site, ProcessRun Ours, ProcessRun Hugos, ProcessRun Ratio, long InputBytes)
{
    /// <summary>Runs both in turn, each into a fresh folder; who begins alternates. A first pair warms the disk's cache and is not counted.</summary>
    public static Comparison Run(ComparedSite site, string binary, string folder, int pairs)
    {
        var input = site.Input();
        SiteFiles.WriteBoth(folder, input);
        var ours = new List<ProcessRun>();
        var hugos = new List<ProcessRun>();
        for (var pair = 0; pair <= pairs; pair++)
        {
            var isOursFirst = pair % 2 == 0;
            var first = isOursFirst ? BuildOurs(folder, binary) : BuildHugos(folder);
            var second = isOursFirst ? BuildHugos(folder) : BuildOurs(folder, binary);
            if (pair > 0)
            {
                ours.Add(isOursFirst ? first : second);
                hugos.Add(isOursFirst ? second : first);
            }
        }

        return new Comparison(
            site.Name,
            ProcessRun.Median(ours),
            ProcessRun.Median(hugos),
            ProcessRun.Median([.. ours.Zip(hugos, (our, hugo) => our.Over(hugo))]),
            input.Sum(file => (long)file.Content.Length));
    }

    private static ProcessRun BuildOurs(string folder, string binary) =>
        ProcessRun.Of(folder, binary, "build", SiteFiles.Ours, "-q", "-o", Fresh(folder, "output-of-ours"));

    private static ProcessRun BuildHugos(string folder) =>
        ProcessRun.Of(folder, "hugo", "--quiet", "--source", SiteFiles.Hugos, "--destination", Fresh(folder, "output-of-hugo"));

    private static string Fresh(string folder, string name)
    {
        var path = Path.Combine(Path.GetFullPath(folder), name);
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        return path;
    }
}
