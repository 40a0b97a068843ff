using System.Globalization;

namespace Explainer.CommandLine;

/// <summary>
/// Asks Linux for pages of 2 MB instead of 4 KB where the collector's heap will grow: a build of a small site touches each page of its heap once, and
/// each first touch of one stops it. Where the system knows no huge pages, or has none left, nothing is different.
/// </summary>
/// <remarks>
/// The collector reserves its address space when the process starts and makes it readable 64 KB by 64 KB, which no huge page fits into. So the first of it
/// is made readable at once (mprotect(2)), which takes no memory until something is written there; the collector finds there what it asks for, zeros.
/// </remarks>
internal static class HugePages
{
    /// <summary>Bytes; more than small sites need, and what a large site needs beyond them is used again and again.</summary>
    private const nuint Size = 256 * 1024 * 1024;

    /// <summary>Only the collector reserves so much.</summary>
    private const nuint LeastReserve = 1024 * (nuint)1024 * 1024;

    /// <summary>Asks; a second time does nothing.</summary>
    public static void Ask()
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
        {
            return;
        }

        try
        {
            foreach (var line in File.ReadLines("/proc/self/maps"))
            {
                if (ReserveIn(line) is { } start && SystemCalls.Protect(start, Size, SystemCalls.ReadAndWrite) == 0)
                {
                    // The collector takes what it has not made readable out of core dumps; pages of two kinds are never one.
                    _ = SystemCalls.Advise(start, Size, SystemCalls.Dump);
                    _ = SystemCalls.Advise(start, Size, SystemCalls.HugePage);
                    return;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A system that hides its maps is one without huge pages.
        }
    }

    /// <summary>Where the reserve begins, if a line of <c>/proc/self/maps</c> (proc(5)) is of it: private memory of no file that nobody may touch.</summary>
    private static nuint? ReserveIn(string line)
    {
        var hyphen = line.IndexOf('-', StringComparison.Ordinal);
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return hyphen > 0 && space > hyphen
            && line.AsSpan(space).StartsWith(" ---p 00000000 00:00 0", StringComparison.Ordinal)
            && nuint.TryParse(line.AsSpan(0, hyphen), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var start)
            && nuint.TryParse(line.AsSpan((hyphen + 1)..space), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var end)
            && end - start > LeastReserve ? start : null;
    }
}
