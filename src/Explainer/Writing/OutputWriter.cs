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
    /// <param name="files">All of the output but the manifest; each is made when it is its turn to be written.</param>
    /// <param name="patience">How long to wait for another build.</param>
    /// <param name="input">The <see cref="InputFingerprint"/> of what they were made of; null keeps the next build from relying on it.</param>
    /// <param name="end">Ends it before the output is replaced.</param>
    /// <exception cref="OperationCanceledException">It was ended; what was there is as it was.</exception>
    /// <exception cref="IOException">The disk failed, or the folder is not ours to replace; what was there is as it was.</exception>
    public static WrittenOutput Write(string output, ImmutableArray<OutputFile> files, TimeSpan patience, string? input = null, CancellationToken end = default)
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
            return Replace(output, files, input, fresh, aside, end);
        }
        finally
        {
            TryClear(building);
        }
    }

    /// <summary>Whether an output is what this program would make of an input, and nothing is left beside it that a build would clear.</summary>
    public static bool IsUpToDate(string output, string input) =>
        !Directory.Exists(BuildingFolder(output)) && PreviousOutput.Read(output).IsOf(input);

    /// <summary>The one folder beside the output that a build uses.</summary>
    public static string BuildingFolder(string output) =>
        Path.Combine(Path.GetDirectoryName(output) ?? output, $".{Path.GetFileName(output)}.building");

    private static WrittenOutput Replace(string output, ImmutableArray<OutputFile> files, string? input, string fresh, string aside, CancellationToken end)
    {
        if (OutputRefusal.OfContent(output) is { } refusal)
        {
            throw new IOException($"{output} is not replaced: {refusal}");
        }

        var previous = PreviousOutput.Read(output);
        if (OutputRefusal.OfFiles(previous) is { } loss)
        {
            throw new IOException($"{output} is not replaced: {loss}");
        }

        var made = TreeWriter.WriteChanged(fresh, files, previous, end);
        var manifest = Manifest.Of(made.Select(file => file.Entry), input);
        var kept = made.Count(file => file.IsKept);
        var removed = previous.Files.Keys.Count(path => path != Manifest.FileName && !manifest.Hashes.ContainsKey(path));
        var isReplaced = kept < files.Length || removed > 0 || !manifest.IsSameAs(previous.Manifest);
        if (isReplaced)
        {
            TreeWriter.Keep(fresh, made.Where(file => file.IsKept).Select(file => file.Entry.Path), previous, end);
            Directory.CreateDirectory(fresh);
            TreeWriter.WriteFile(Path.Combine(fresh, Manifest.FileName), manifest.ToJson());
            FolderExchange.Exchange(fresh, output, aside);
        }
        else if (input is not null && previous.IsOlderThanProgram)
        {
            // This program makes the same of it: the next build need not find that out again.
            File.SetLastWriteTimeUtc(Path.Combine(output, Manifest.FileName), DateTime.UtcNow);
        }

        return new WrittenOutput(files.Length - kept, kept, removed, isReplaced);
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
