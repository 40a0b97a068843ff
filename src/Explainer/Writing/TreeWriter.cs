using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Explainer.Text;

namespace Explainer.CommandLine.Writing;

/// <summary>A file that was made, and whether it is still to be kept.</summary>
internal sealed record MadeFile(ManifestEntry Entry, bool IsKept);

/// <summary>Makes a folder tree of files, in parallel: first what has changed, then, as second names for files that are there, what has not.</summary>
internal static class TreeWriter
{
    /// <summary>Bytes that a thread's buffer begins with: most pages fit.</summary>
    private const int PageSize = 128 * 1024;

    /// <summary>Writes the files that are not in the output before, each as soon as it is made, so that few are in memory at once.</summary>
    /// <param name="root">Need not exist, and does not where nothing has changed.</param>
    /// <param name="end">Ends it between two folders.</param>
    /// <returns>Each file, in the order of <paramref name="files"/>, and whether it is still to be kept.</returns>
    /// <exception cref="IOException">The disk failed; the tree is not whole.</exception>
    public static ImmutableArray<MadeFile> WriteChanged(string root, ImmutableArray<OutputFile> files, PreviousOutput previous, CancellationToken end)
    {
        var made = new MadeFile[files.Length];
        ForEachFolder(root, files.Select((file, index) => new NumberedFile(file, index)), numbered => numbered.File.Path, (folder, here, buffer) =>
        {
            var exists = false;
            foreach (var (file, index) in here)
            {
                var content = file.ContentIn(buffer).Span;
                var entry = ManifestEntry.Of(file.Path, content);
                var isKept = previous.Has(entry);
                made[index] = new MadeFile(entry, isKept);
                if (!isKept)
                {
                    if (!exists)
                    {
                        Directory.CreateDirectory(folder);
                        exists = true;
                    }

                    WriteFile(Path.Join(root, file.Path), content);
                }
            }
        }, end);
        return [.. made];
    }

    /// <summary>Adds the files that lie in the output before with the same bytes and the same time.</summary>
    /// <exception cref="IOException">The disk failed; the tree is not whole.</exception>
    public static void Keep(string root, IEnumerable<string> paths, PreviousOutput previous, CancellationToken end) => ForEachFolder(root, paths, path => path, (folder, kept, _) =>
    {
        Directory.CreateDirectory(folder);
        foreach (var path in kept)
        {
            var before = Path.Join(previous.Folder, path);
            var now = Path.Join(root, path);
            if (!HardLink.Create(before, now))
            {
                File.Copy(before, now);
                File.SetLastWriteTimeUtc(now, File.GetLastWriteTimeUtc(before));
            }
        }
    }, end);

    public static void WriteFile(string path, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        try
        {
            RandomAccess.Write(handle, content, 0);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // .NET's word for EFBIG.
            throw new IOException($"{path} is larger than the disk or a limit of the process allows", exception);
        }
    }

    private sealed record NumberedFile(OutputFile File, int Index);

    /// <summary>Two threads that make files in one folder wait for each other, so that a folder is one thread's; the fullest comes first.</summary>
    private static void ForEachFolder<T>(
        string root, IEnumerable<T> files, Func<T, string> pathOf, Action<string, IEnumerable<T>, ArrayBufferWriter<byte>> work, CancellationToken end)
    {
        var folders = files.GroupBy(file => Path.GetDirectoryName(pathOf(file))!, StringComparer.Ordinal) // never empty, so never null
            .OrderByDescending(folder => folder.Count());
        try
        {
            Parallel.ForEach(
                Partitioner.Create(folders, EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { CancellationToken = end },
                () => new ArrayBufferWriter<byte>(PageSize),
                (folder, _, buffer) =>
                {
                    work(Path.Join(root, folder.Key), folder, buffer);
                    return buffer;
                },
                _ => { });
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }
}
