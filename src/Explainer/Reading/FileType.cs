using System.Runtime.InteropServices;

namespace Explainer.CommandLine.Reading;

/// <summary>What POSIX calls a file's type, asked for because opening a pipe waits for ever and a device has no end.</summary>
public static class FileType
{
    private const ushort Mask = 0xF000; // S_IFMT
    private const ushort Regular = 0x8000; // S_IFREG

    /// <summary>Whether a path leads, links followed, to a regular file; true where the system does not say.</summary>
    public static bool IsRegular(string path)
    {
        Span<byte> status = stackalloc byte[256];
        try
        {
            var offset = Ask(path, status);
            return offset < 0 || (BitConverter.ToUInt16(status[offset..]) & Mask) == Regular;
        }
        catch (EntryPointNotFoundException)
        {
            return true;
        }
    }

    // The offset of the mode, or below zero.
    private static int Ask(string path, Span<byte> status)
    {
        if (OperatingSystem.IsLinux())
        {
            return SystemCalls.StatX(SystemCalls.CurrentDirectory, path, 0, SystemCalls.StatusType, status) == 0 ? 28 : -1;
        }

        if (!OperatingSystem.IsMacOS())
        {
            return -1;
        }

        var result = RuntimeInformation.ProcessArchitecture == Architecture.X64
            ? SystemCalls.StatInode64(path, status)
            : SystemCalls.Stat(path, status);
        return result == 0 ? 4 : -1;
    }
}
