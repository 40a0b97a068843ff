using System.Collections.Concurrent;
using Explainer.CommandLine.Reading;

namespace Explainer.CommandLine.Serving;

/// <summary>The files of a folder, looked up as they are at that moment; those read lately are kept in memory.</summary>
/// <param name="folder">Absolute.</param>
public sealed class FolderFiles(string folder)
{
    // Bytes of all files together that are kept; a larger file than a sixteenth of it is read each time.
    private const long Room = 256 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, Kept> _kept = new(StringComparer.Ordinal);
    private long _taken;

    /// <summary>The file at a path that a client sent; null where there is none, or it is not in the folder.</summary>
    public ServedFile? Find(string path)
    {
        if (!IsPlain(path))
        {
            return null;
        }

        try
        {
            return Read(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is gone, or not for everybody to read: either way there is nothing to show.
            return null;
        }
    }

    /// <summary>Whether a path only goes down: names and slashes, no <c>..</c>, no other system's separators.</summary>
    private static bool IsPlain(string path) =>
        path.Length is > 0 and < 4096
        && path.Split('/').All(segment => segment is not ("" or "." or "..") && !segment.AsSpan().ContainsAny("\\:\0"));

    private ServedFile? Read(string path)
    {
        var root = RealPath.Of(folder);
        var real = RealPath.Of(Path.Combine(root, path));
        var file = new FileInfo(real);
        if (!RealPath.Holds(root, real) || !file.Exists || !FileType.IsRegular(real))
        {
            return null;
        }

        var (length, time) = (file.Length, file.LastWriteTimeUtc);
        if (_kept.TryGetValue(path, out var kept) && kept.Length == length && kept.Time == time)
        {
            return kept.File;
        }

        var served = new ServedFile(path, File.ReadAllBytes(real));
        if (length <= Room / 16)
        {
            Keep(path, new Kept(served, length, time));
        }

        return served;
    }

    private void Keep(string path, Kept kept)
    {
        if (Interlocked.Add(ref _taken, kept.Length) > Room)
        {
            _kept.Clear();
            Interlocked.Exchange(ref _taken, kept.Length);
        }

        _kept[path] = kept;
    }

    private sealed record Kept(ServedFile File, long Length, DateTime Time);
}
