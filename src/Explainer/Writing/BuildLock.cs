using System.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace Explainer.CommandLine.Writing;

/// <summary>The right to write an output, held by one build at a time; its folder is gone when it is given back.</summary>
public sealed class BuildLock : IDisposable
{
    public const string FileName = "lock";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly string _folder;
    private readonly SafeFileHandle _handle;

    private BuildLock(string folder, SafeFileHandle handle) => (_folder, _handle) = (folder, handle);

    /// <summary>Takes the lock, waiting for another build to end.</summary>
    /// <param name="folder">Made if it is missing.</param>
    /// <param name="patience">How long to wait.</param>
    /// <exception cref="IOException">The other build takes longer, or the disk failed.</exception>
    public static BuildLock Take(string folder, TimeSpan patience)
    {
        if (new FileInfo(folder).LinkTarget is not null)
        {
            throw new IOException($"{folder} is a link, and must be a folder that builds can use: take it away");
        }

        var waited = Stopwatch.StartNew();
        while (true)
        {
            MakeFolder(folder);
            try
            {
                return new BuildLock(folder, Open(Path.Combine(folder, FileName)));
            }
            catch (IOException exception) when (IsTaken(exception) && waited.Elapsed >= patience)
            {
                throw new IOException($"another build is writing to the same folder ({folder}): build again when it is done", exception);
            }
            catch (IOException exception) when (IsTaken(exception))
            {
                Thread.Sleep(Pause);
            }
        }
    }

    public void Dispose()
    {
        _handle.Dispose();
        try
        {
            Directory.Delete(_folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another build has it by now, or what could not be deleted is in it: the next build sees to that.
        }
    }

    private static void MakeFolder(string folder)
    {
        const int alreadyExists = 17; // EEXIST
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (IOException exception) when (exception.HResult == alreadyExists && !File.Exists(folder))
        {
            // Another build had it, and took it away before .NET could see that it is a folder.
        }
    }

    // Just these three together make .NET look again, with the lock in hand, whether the path still leads to the file
    // that was opened: a build that ended meanwhile has deleted it.
    private static SafeFileHandle Open(string path) =>
        File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);

    // The folder vanishes when another build ends between two of our calls. Else EWOULDBLOCK on Linux and macOS, and Windows' sharing violation.
    private static bool IsTaken(IOException exception) =>
        exception is DirectoryNotFoundException or FileNotFoundException || exception.HResult is 11 or 35 or unchecked((int)0x80070020);
}
