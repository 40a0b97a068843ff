using System.Collections.Immutable;
using Explainer.Checking;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.CommandLine.Reading;

/// <summary>A folder of finished pages as the checker takes it, ours or not.</summary>
/// <param name="Files">Those that the checker reads.</param>
/// <param name="Unread">The others: pictures, programs, and what is too large.</param>
public sealed record FinishedFolder(ImmutableArray<OutputFile> Files, ImmutableArray<UnreadFile> Unread)
{
    /// <summary>Everything under a folder but version control's own; what cannot be read is said.</summary>
    /// <param name="folder">Absolute.</param>
    public static Diagnosed<FinishedFolder> Read(string folder)
    {
        var found = new DiagnosticList();
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        var unread = ImmutableArray.CreateBuilder<UnreadFile>();
        foreach (var file in FilesUnder(new DirectoryInfo(folder), folder, [RealPath.Of(folder)], found))
        {
            var path = PathOf(file, folder);
            if (!Checker.Reads(path, LengthOf(file)))
            {
                unread.Add(new UnreadFile(path, LengthOf(file)));
            }
            else if (FileReader.Read(folder, path, found) is { } content)
            {
                files.Add(new OutputFile(path, content));
            }
        }

        return found.With(new FinishedFolder(files.ToImmutable(), unread.ToImmutable()));
    }

    // « above » holds the real paths of the folder and of those that hold it.
    private static IEnumerable<FileInfo> FilesUnder(DirectoryInfo folder, string root, ImmutableArray<string> above, DiagnosticList found)
    {
        foreach (var entry in EntriesOf(folder, root, found))
        {
            if (entry is FileInfo file)
            {
                yield return file;
            }
            else if (entry is DirectoryInfo inner && RealPath.Of(inner.FullName) is var real && !above.Any(holder => RealPath.Holds(real, holder)))
            {
                foreach (var deeper in FilesUnder(inner, root, above.Add(real), found))
                {
                    yield return deeper;
                }
            }
        }
    }

    private static FileSystemInfo[] EntriesOf(DirectoryInfo folder, string root, DiagnosticList found)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos().Where(entry => entry.Name is not (".git" or ".svn" or ".hg")).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Report(Rules.Unreadable, TextLocation.OfFile(PathOf(folder, root)), $"the folder cannot be read: {exception.Message}");
            return [];
        }
    }

    private static string PathOf(FileSystemInfo entry, string root) =>
        Path.GetRelativePath(root, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');

    // Of a link its target's; a link to nothing is left to the reader, who says so.
    private static long LengthOf(FileInfo file) =>
        file.LinkTarget is null ? file.Length : file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target ? target.Length : 0;
}
