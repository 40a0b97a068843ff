using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Explainer.Text;

namespace Explainer.CommandLine.Writing;

/// <summary>Makes a folder tree of files, in parallel: what has not changed is a second name for the file that is there.</summary>
internal static class TreeWriter
{
    /// <summary>Writes the tree and its manifest, the manifest last.</summary>
    /// <param name="root">Does not exist.</param>
    /// <param name="previous">Where the kept files lie.</param>
    /// <param name="kept">Paths of files that lie there with the same bytes.</param>
    /// <param name="end">Ends it between two folders.</param>
    /// <exception cref="IOException">The disk failed; the tree is not whole.</exception>
    public static void Write(string root, ImmutableArray<OutputFile> files, Manifest manifest, string previous, IReadOnlySet<string> kept, CancellationToken end)
    {
        var folders = files.GroupBy(file => Path.GetDirectoryName(Path.Combine(root, file.Path))!, StringComparer.Ordinal).ToArray(); // below root, so never null
        Directory.CreateDirectory(root);
        foreach (var above in folders.Select(folder => Path.GetDirectoryName(folder.Key)!).Distinct(StringComparer.Ordinal).Where(above => above.Length > root.Length))
        {
            Directory.CreateDirectory(above);
        }

        try
        {
            // Two threads that make files in one folder wait for each other, so that a folder is one thread's.
            Parallel.ForEach(folders, new ParallelOptions { CancellationToken = end }, folder => WriteFolder(folder, previous, kept));
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }

        WriteFile(Path.Combine(root, Manifest.FileName), manifest.ToJson());
    }

    private static void WriteFolder(IGrouping<string, OutputFile> folder, string previous, IReadOnlySet<string> kept)
    {
        Directory.CreateDirectory(folder.Key);
        foreach (var file in folder)
        {
            var path = Path.Join(folder.Key, Path.GetFileName(file.Path.AsSpan()));
            var before = Path.Join(previous, file.Path);
            var isKept = kept.Contains(file.Path);
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
    }

    private static void WriteFile(string path, ReadOnlySpan<byte> content)
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
}
