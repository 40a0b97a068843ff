using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.CommandLine.Reading;

/// <summary>One file of a site.</summary>
public static class FileReader
{
    /// <summary>Bytes; the larger hosts of static sites and of Git take no larger file.</summary>
    public const long LargestFile = 100 * 1024 * 1024;

    /// <summary>The file's bytes, or null and a diagnostic.</summary>
    /// <param name="siteFolder">Absolute.</param>
    /// <param name="path">Relative to it, with <c>/</c>.</param>
    public static byte[]? Read(string siteFolder, string path, DiagnosticList found)
    {
        var fullPath = Path.Combine(siteFolder, path);
        if (!FileType.IsRegular(fullPath))
        {
            found.Report(Rules.NotRegularFile, TextLocation.OfFile(path), "this is a device, a pipe or a socket: take it out of the site");
            return null;
        }

        try
        {
            return ReadBytes(fullPath, path, found);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            found.Report(Rules.Unreadable, TextLocation.OfFile(path), "the file vanished while the site was read, or is a link to nothing: build again or take it away");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Report(Rules.Unreadable, TextLocation.OfFile(path), $"the file cannot be read: {exception.Message}");
        }

        return null;
    }

    private static byte[]? ReadBytes(string fullPath, string path, DiagnosticList found)
    {
        using var handle = File.OpenHandle(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var length = RandomAccess.GetLength(handle);
        if (length > LargestFile)
        {
            found.Report(Rules.Unreadable, TextLocation.OfFile(path), FormattableString.Invariant($"the file has {length / 1024 / 1024} MiB and 100 are allowed: make it smaller or publish it elsewhere"));
            return null;
        }

        var content = new byte[length];
        var filled = 0;
        while (filled < content.Length)
        {
            var read = RandomAccess.Read(handle, content.AsSpan(filled), filled);
            if (read == 0)
            {
                found.Report(Rules.Unreadable, TextLocation.OfFile(path), "the file shrank while it was read: build again");
                return null;
            }

            filled += read;
        }

        return content;
    }
}
