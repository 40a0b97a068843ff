using Explainer.Diagnostics;
using Explainer.Tests.Site;

namespace Explainer.Tests.Hostile;

/// <summary>
/// The examples of CommonMark's specification, from the npm package commonmark-spec: <c>npm install --prefix artifacts/commonmark commonmark-spec</c>.
/// </summary>
public sealed class CommonMarkTests
{
    private const string Fence = "````````````````````````````````";
    private static readonly string Specification = Path.Combine(Repository.Root, "artifacts", "commonmark", "node_modules", "commonmark-spec", "spec.txt");

    [Fact]
    public void Every_example_of_the_specification_is_refused_or_harmless()
    {
        Assert.SkipUnless(File.Exists(Specification), $"there is no {Path.GetRelativePath(Repository.Root, Specification)}");
        var articles = Examples(File.ReadAllText(Specification)).Select((example, i) => (Path: $"input/articles/a{i}.md", Text: HostileSite.Article(example))).ToList();

        var refused = Build(articles).Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => found.Location.Path).ToHashSet(StringComparer.Ordinal);
        var result = Build([.. articles.Where(article => !refused.Contains(article.Path))]);

        Assert.DoesNotContain(result.Diagnostics, found => found.Severity == Severity.Error);
        Assert.Empty(HarmlessOutput.Findings(result.Files));
        Assert.InRange(articles.Count, 600, 1000);
        Assert.InRange(refused.Count, 50, 250);
    }

    // Links of the examples lead nowhere here, which is no matter of markup.
    private static BuildResult Build(List<(string Path, string Text)> articles) => HostileSite.Build(
    [
        .. articles,
        ("input/site.yml", HostileSite.Settings.Replace("[fr, en]", "[fr]", StringComparison.Ordinal) + "rules: {EX3002: off, EX3003: off, EX3007: off, EX3008: off, EX3009: off}\n"),
    ]);

    private static IEnumerable<string> Examples(string specification) => specification
        .Split($"{Fence} example\n").Skip(1)
        .Select(part => part[..part.IndexOf("\n.\n", StringComparison.Ordinal)].Replace('→', '\t'));
}
