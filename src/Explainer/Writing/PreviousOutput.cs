using System.IO.Enumeration;
using Explainer.Text;

namespace Explainer.CommandLine.Writing;

/// <summary>A file as it lies in an output.</summary>
/// <param name="Length">Bytes.</param>
/// <param name="LastWriteTime">UTC.</param>
public readonly record struct FoundFile(long Length, DateTime LastWriteTime);

/// <summary>What the build before left: its manifest and the files that are still there.</summary>
/// <param name="Manifest">Null where there was no output.</param>
/// <param name="Files">Each regular file, the manifest among them, by its path with <c>/</c>.</param>
public sealed record PreviousOutput(string Folder, Manifest? Manifest, IReadOnlyDictionary<string, FoundFile> Files)
{
    private static readonly EnumerationOptions Regular = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    public static PreviousOutput Read(string folder)
    {
        var files = new Dictionary<string, FoundFile>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            var entries = new FileSystemEnumerable<(string, FoundFile)>(
                folder,
                (ref entry) => (RelativePath(ref entry), new FoundFile(entry.Length, entry.LastWriteTimeUtc.UtcDateTime)),
                Regular)
            { ShouldIncludePredicate = (ref entry) => !entry.IsDirectory };
            foreach (var (path, file) in entries)
            {
                files.Add(path, file);
            }
        }

        return new PreviousOutput(folder, Manifest.Read(folder), files);
    }

    /// <summary>Whether a file stands there with these bytes, by the manifest's hash and by its length.</summary>
    public bool Has(ManifestEntry entry) =>
        Manifest is not null && Manifest.Hashes.TryGetValue(entry.Path, out var before) && before == entry.Hash
        && Files.TryGetValue(entry.Path, out var found) && found.Length == entry.Length
        && IsAsWritten(entry.Path, entry.Hash);

    /// <summary>Whether this is, file for file, what the manifest says, and was made of this input by this program.</summary>
    public bool IsOf(string input) =>
        Manifest?.Input == input
        && Files.Count == Manifest.Hashes.Count + 1
        && !IsOlderThanProgram
        && Files.Sum(file => file.Key == Writing.Manifest.FileName ? 0 : file.Value.Length) == Manifest.Bytes
        && Manifest.Hashes.All(file => Files.ContainsKey(file.Key) && IsAsWritten(file.Key, file.Value));

    /// <summary>Whether the program was written since, so that it may make something else of the same input.</summary>
    public bool IsOlderThanProgram => LastWriteTime < ProgramFiles.LastWriteTimeUtc;

    private DateTime LastWriteTime => Files.GetValueOrDefault(Writing.Manifest.FileName).LastWriteTime;

    /// <summary>The manifest is written last, so that what is younger was touched by somebody else, or copied: its bytes tell.</summary>
    private bool IsAsWritten(string path, string hash) =>
        Files[path].LastWriteTime <= LastWriteTime
        || ContentHash.Of(File.ReadAllBytes(Path.Combine(Folder, path))) == hash;

    private static string RelativePath(ref FileSystemEntry entry)
    {
        var below = entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar);
        return below.IsEmpty ? entry.FileName.ToString() : Path.Join(below, entry.FileName).Replace(Path.DirectorySeparatorChar, '/');
    }
}
