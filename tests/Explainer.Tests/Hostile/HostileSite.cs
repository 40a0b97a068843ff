using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Explainer.Text;

namespace Explainer.Tests.Hostile;

/// <summary>Small sites in memory that somebody fills with what he likes, built by the whole pipeline with the built-in theme, to the last byte.</summary>
internal static class HostileSite
{
    public const string Settings = "title: {fr: Site, en: Site}\nlanguages: [fr, en]\nbaseUrl: https://example.org\n";

    /// <summary>The front matter of <see cref="Article"/> before a text's first line.</summary>
    public const int LinesBefore = 5;

    public static string Article(string text) => $"---\ntitle: Article\nlang: fr\ndate: 2022-01-10\n---\n{text}\n";

    public static BuildResult Build(params (string Path, string Text)[] files) =>
        BuildBytes([.. files.Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Text)))]);

    public static BuildResult BuildBytes(params (string Path, byte[] Content)[] files)
    {
        ImmutableArray<InputFile> all =
        [
            .. files.Append((Path: "input/site.yml", Content: Encoding.UTF8.GetBytes(Settings))).DistinctBy(file => file.Path)
                .Select(file => new InputFile(file.Path, file.Content)),
            .. Theme.Theme.Files,
        ];
        var result = SiteBuilder.Build(all, new BuildSettings(), Theme.Theme.Render);
        return result with { Files = [.. result.Files.Select(file => file.Made())] };
    }

    /// <summary>A text as a value of YAML, whatever it holds.</summary>
    public static string Quoted(string text) => JsonSerializer.Serialize(text);

    /// <summary>What was found, a line each, for a test that fails.</summary>
    public static string Findings(BuildResult result) =>
        string.Join('\n', result.Diagnostics.Select(found => $"{found.Location.Path}({found.Location.Line},{found.Location.Column}): {found.Rule.Code} {found.Message}"));
}
