using System.Collections.Immutable;
using System.Text;
using Explainer.Text;

namespace Explainer.CommandLine.Reporting;

/// <summary>The texts that findings are about.</summary>
public static class SourceTexts
{
    /// <summary>The text of a file by its path, decoded when it is first asked for.</summary>
    /// <param name="files">Paths as the findings have them, and what gives their bytes.</param>
    public static Func<string, SourceFile?> Of(IEnumerable<(string Path, Func<ReadOnlyMemory<byte>> Content)> files)
    {
        var texts = new Lazy<Dictionary<string, Lazy<SourceFile>>>(() => files.DistinctBy(file => file.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.Path, file => new Lazy<SourceFile>(() => Decode(file.Path, file.Content().Span)), StringComparer.Ordinal));
        return path => texts.Value.GetValueOrDefault(path)?.Value;
    }

    /// <summary>Of a build: what was read, and what was made, under the folder that its findings name.</summary>
    public static Func<string, SourceFile?> Of(ImmutableArray<InputFile> read, ImmutableArray<OutputFile> made) =>
        Of(read.Select(file => (file.Path, (Func<ReadOnlyMemory<byte>>)(() => file.Content))).Concat(Named(made, "output/")));

    /// <summary>Of files that were made or found.</summary>
    public static Func<string, SourceFile?> Of(ImmutableArray<OutputFile> files) => Of(Named(files, ""));

    private static IEnumerable<(string Path, Func<ReadOnlyMemory<byte>> Content)> Named(ImmutableArray<OutputFile> files, string folder) =>
        files.Select(file => (folder + file.Path, (Func<ReadOnlyMemory<byte>>)(() => file.Content)));

    private static SourceFile Decode(string path, ReadOnlySpan<byte> bytes) =>
        new(path, Encoding.UTF8.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes));
}
