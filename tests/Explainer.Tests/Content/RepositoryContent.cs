using System.Collections.Immutable;
using System.Text;
using Explainer.CommandLine.Reading;
using Explainer.Model;
using Explainer.Parsing;
using Explainer.Tests.Site;
using Explainer.Text;

namespace Explainer.Tests.Content;

/// <summary>This repository's content, read once.</summary>
internal static class RepositoryContent
{
    public static ImmutableArray<InputFile> Files { get; } = SiteReader.Read(Repository.Root, Theme.Theme.Files).Value;

    public static global::Explainer.Model.Site Site { get; } = SiteParser.Parse(Files).Value;

    public static SourceFile Seed { get; } = Site.Seeds.Single();

    public static ImmutableArray<Concept> Concepts { get; } = [.. Site.Concepts];

    /// <summary>The same files, one of them with other words.</summary>
    public static ImmutableArray<InputFile> Replaced(string path, string words, string others)
    {
        var file = Files.Single(file => file.Path == path);
        var text = Encoding.UTF8.GetString(file.Content.Span);
        Assert.Contains(words, text, StringComparison.Ordinal);
        return Files.Replace(file, file with { Content = Encoding.UTF8.GetBytes(text.Replace(words, others, StringComparison.Ordinal)) });
    }
}
