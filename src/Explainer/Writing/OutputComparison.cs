using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.CommandLine.Writing;

/// <summary>How an output folder differs from what a build made; nothing is written.</summary>
public static class OutputComparison
{
    /// <summary>A sentence a file, by path; empty where every byte is the same.</summary>
    /// <param name="output">Real and absolute.</param>
    /// <param name="files">All of the output but the manifest.</param>
    /// <param name="input">As <see cref="OutputWriter.Write"/> would get it.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ImmutableArray<string> Differences(string output, ImmutableArray<OutputFile> files, string? input)
    {
        var found = PreviousOutput.Read(output).Files;
        var entries = new ManifestEntry[files.Length];
        var differences = new string?[files.Length];
        Parallel.For(0, files.Length, i =>
        {
            var content = files[i].Content.Span;
            entries[i] = ManifestEntry.Of(files[i].Path, content);
            differences[i] = DifferenceOf(output, files[i].Path, content, found);
        });
        var manifest = DifferenceOf(output, Manifest.FileName, Manifest.Of(entries, input).ToJson(), found);
        var paths = entries.Select(entry => entry.Path).Append(Manifest.FileName).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. differences.Append(manifest).OfType<string>()
                .Concat(found.Keys.Where(path => !paths.Contains(path)).Select(path => $"{path}: is there, and a build would not make it"))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string? DifferenceOf(string output, string path, ReadOnlySpan<byte> content, IReadOnlyDictionary<string, FoundFile> found) =>
        !found.TryGetValue(path, out var there) ? $"{path}: is missing"
        : there.Length != content.Length ? FormattableString.Invariant($"{path}: has {there.Length} bytes, and would have {content.Length}")
        : File.ReadAllBytes(Path.Join(output, path)).AsSpan().CommonPrefixLength(content) is var same && same < content.Length
            ? FormattableString.Invariant($"{path}: differs from byte {same} on")
        : null;
}
