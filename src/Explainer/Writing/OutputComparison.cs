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
        var made = files.Add(new OutputFile(Manifest.FileName, Manifest.Of(files, input).ToJson()));
        var differences = new string?[made.Length];
        Parallel.For(0, made.Length, i => differences[i] = DifferenceOf(output, made[i], found));
        var paths = made.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. differences.OfType<string>()
                .Concat(found.Keys.Where(path => !paths.Contains(path)).Select(path => $"{path}: is there, and a build would not make it"))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string? DifferenceOf(string output, OutputFile file, IReadOnlyDictionary<string, FoundFile> found) =>
        !found.TryGetValue(file.Path, out var there) ? $"{file.Path}: is missing"
        : there.Length != file.Content.Length ? FormattableString.Invariant($"{file.Path}: has {there.Length} bytes, and would have {file.Content.Length}")
        : File.ReadAllBytes(Path.Join(output, file.Path)).AsSpan().CommonPrefixLength(file.Content.Span) is var same && same < file.Content.Length
            ? FormattableString.Invariant($"{file.Path}: differs from byte {same} on")
        : null;
}
