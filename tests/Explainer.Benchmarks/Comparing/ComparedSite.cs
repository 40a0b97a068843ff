using System.Collections.Immutable;
using Explainer.Benchmarks.Corpus;
using Explainer.Text;

namespace Explainer.Benchmarks.Comparing;

/// <summary>A site to be built by both.</summary>
/// <param name="Name">As the table shows it.</param>
/// <param name="Input">Makes its files.</param>
internal sealed record ComparedSite(string Name, Func<ImmutableArray<InputFile>> Input)
{
    /// <summary>The sizes of the README's table.</summary>
    public static readonly ImmutableArray<ComparedSite> All =
        [ThisRepository, OfSize(1, 40), OfSize(1000, 300), OfSize(5000, 1000), OfSize(20000, 3000)];

    public static ComparedSite ThisRepository => new("this site", () => SiteFiles.Read(Repository.Folder));

    public static ComparedSite OfSize(int articles, int concepts) =>
        new(FormattableString.Invariant($"{articles:N0} / {concepts:N0}"), () => CorpusSite.Write(articles, concepts));
}
