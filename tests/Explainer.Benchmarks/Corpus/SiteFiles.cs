using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Parsing;
using Explainer.Text;

namespace Explainer.Benchmarks.Corpus;

/// <summary>A site in a folder, and the same site for Hugo beside it.</summary>
internal static class SiteFiles
{
    public const string Ours = "explainer";
    public const string Hugos = "hugo";

    /// <summary>Writes both below a folder, which is emptied of them first.</summary>
    public static void WriteBoth(string folder, ImmutableArray<InputFile> input)
    {
        var site = Parse(input);
        Write(Path.Combine(folder, Ours), input);
        Write(Path.Combine(folder, Hugos), HugoSite.Write(site));
    }

    /// <summary>A site's files, read from its folder; what no generator reads is left out.</summary>
    public static ImmutableArray<InputFile> Read(string siteFolder) =>
    [
        .. new[] { "input", "seeds" }
            .Select(name => Path.Combine(siteFolder, name))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(path => new InputFile(Path.GetRelativePath(siteFolder, path).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes(path))),
    ];

    private static Site Parse(ImmutableArray<InputFile> input)
    {
        var parsed = SiteParser.Parse([.. Theme.Theme.Files, .. input]);
        return parsed.Diagnostics.IsEmpty
            ? parsed.Value
            : throw new InvalidOperationException($"The site has faults, the first: {parsed.Diagnostics[0].Location.Path}: {parsed.Diagnostics[0].Message}");
    }

    private static void Write(string folder, ImmutableArray<InputFile> files)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var place in files.Select(file => Path.GetDirectoryName(Path.Combine(folder, file.Path))!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(place);
        }

        Parallel.ForEach(files, file => File.WriteAllBytes(Path.Combine(folder, file.Path), file.Content.ToArray()));
    }
}
