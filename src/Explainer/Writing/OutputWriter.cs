using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.CommandLine.Writing;

/// <summary>What a write did, in files but the manifest.</summary>
/// <param name="Kept">Files that were there already, byte for byte, and are the same files still.</param>
/// <param name="IsReplaced">False when nothing had to change.</param>
public sealed record WrittenOutput(int Written, int Kept, int Removed, bool IsReplaced);

/// <summary>
/// Replaces an output folder as a whole or not at all. Everything happens in one sibling, <c>.NAME.building</c>.
/// Nothing is forced to the disk with fsync: an output that a power cut spoils has files of a wrong length, which
/// the next build writes again, and it can always be made anew from the content.
/// </summary>
public static class OutputWriter
{
    /// <summary>Writes what changed, keeps what did not, and drops the rest.</summary>
    /// <param name="output">Real and absolute.</param>
    /// <param name="files">All of the output but the manifest.</param>
    /// <param name="patience">How long to wait for another build.</param>
    /// <exception cref="IOException">The disk failed, or the folder is not ours to replace; what was there is as it was.</exception>
    public static WrittenOutput Write(string output, ImmutableArray<OutputFile> files, TimeSpan patience)
    {
        foreach (var file in files)
        {
            RequireInside(file.Path);
        }

        var building = BuildingFolder(output);
        var fresh = Path.Combine(building, "fresh");
        var aside = Path.Combine(building, "previous");
        using var held = BuildLock.Take(building, patience);
        FolderExchange.Mend(output, aside);
        Clear(building);
        try
        {
            return Replace(output, files, fresh, aside);
        }
        finally
        {
            TryClear(building);
        }
    }

    /// <summary>The one folder beside the output that a build uses.</summary>
    public static string BuildingFolder(string output) =>
        Path.Combine(Path.GetDirectoryName(output) ?? output, $".{Path.GetFileName(output)}.building");

    private static WrittenOutput Replace(string output, ImmutableArray<OutputFile> files, string fresh, string aside)
    {
        if (OutputRefusal.OfContent(output) is { } refusal)
        {
            throw new IOException($"{output} is not replaced: {refusal}");
        }

        var previous = PreviousOutput.Read(output);
        var manifest = Manifest.Of(files);
        var kept = files.Count(file => previous.Has(file.Path, manifest.Hashes[file.Path], file.Content.Length));
        var removed = previous.Lengths.Keys.Count(path => path != Manifest.FileName && !manifest.Hashes.ContainsKey(path));
        var isReplaced = kept < files.Length || removed > 0 || !manifest.IsSameAs(previous.Manifest);
        if (isReplaced)
        {
            WriteTree(fresh, files, manifest, previous);
            FolderExchange.Exchange(fresh, output, aside);
        }

        return new WrittenOutput(files.Length - kept, kept, removed, isReplaced);
    }

    private static void WriteTree(string fresh, ImmutableArray<OutputFile> files, Manifest manifest, PreviousOutput previous)
    {
        Directory.CreateDirectory(fresh);
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var path = Path.Combine(fresh, file.Path);
            if (Path.GetDirectoryName(path) is { } folder && made.Add(folder))
            {
                Directory.CreateDirectory(folder);
            }

            var before = Path.Combine(previous.Folder, file.Path);
            var isKept = previous.Has(file.Path, manifest.Hashes[file.Path], file.Content.Length);
            if (isKept && HardLink.Create(before, path))
            {
                continue;
            }

            WriteFile(path, file.Content.Span);
            if (isKept)
            {
                File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(before));
            }
        }

        WriteFile(Path.Combine(fresh, Manifest.FileName), manifest.ToJson());
    }

    private static void WriteFile(string path, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, content, 0);
    }

    // The core answers for its paths; this is the last door before the disk.
    private static void RequireInside(string path)
    {
        var segments = path.Split('/');
        if (segments.Any(segment => segment is "" or "." or ".." || segment.AsSpan().ContainsAny('\\', '\0')) || Path.IsPathRooted(path) || path == Manifest.FileName)
        {
            throw new InvalidOperationException($"« {path} » is not a path for an output file");
        }
    }

    private static void Clear(string building)
    {
        foreach (var entry in new DirectoryInfo(building).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo folder && folder.LinkTarget is null)
            {
                folder.Delete(recursive: true);
            }
            else if (entry.Name != BuildLock.FileName)
            {
                entry.Delete();
            }
        }
    }

    private static void TryClear(string building)
    {
        try
        {
            Clear(building);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The output stands; the next build clears what is left.
        }
    }
}
