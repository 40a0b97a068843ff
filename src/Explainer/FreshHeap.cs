using System.Globalization;

namespace Explainer.CommandLine;

/// <summary>
/// Readies the collector's heap for one build: nearly all that a build makes it needs to its end, so that collecting early moves much and frees little.
/// Beyond the size, collections begin. Where a process may have little memory, as in a small container, they begin at once; where the system has no huge pages, pages stay small.
/// </summary>
internal static class FreshHeap
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Bytes of new objects before the first collection, and those of large ones.</summary>
    private const long Size = 240 * Megabyte;
    private const long SizeOfLarge = 8 * Megabyte;

    /// <summary>Bytes that a process may have at least; with less, what is put off fails (out of memory, not a collection) in a container.</summary>
    private const long LeastAvailable = 4 * Size;

    /// <summary>Bytes of a huge page. The heap's pieces begin at a multiple of it; a thread's stack begins behind a small page that guards it.</summary>
    private const ulong HugePage = 2 * (ulong)Megabyte;

    /// <summary>For the whole process; only once.</summary>
    public static void Prepare()
    {
        if (HasRoom() && GC.TryStartNoGCRegion(Size + SizeOfLarge, SizeOfLarge))
        {
            AskForHugePages();
        }
    }

    private static bool HasRoom() =>
        Environment.Is64BitProcess && !IsAddressSpaceLimited() && GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >= LeastAvailable;

    /// <summary>By <c>ulimit -v</c>: the collector reserves less then, and may not have so much to put aside.</summary>
    private static bool IsAddressSpaceLimited()
    {
        Span<ulong> limits = stackalloc ulong[2]; // in force, and the most that it may be set to
        return OperatingSystem.IsLinux() && SystemCalls.GetLimit(SystemCalls.AddressSpace, limits) == 0 && limits[0] != SystemCalls.Unlimited;
    }

    /// <summary>Pages of 2 MB instead of 4 KB (madvise(2)): every page of the heap is touched once, and each first touch of one stops the build.</summary>
    private static void AskForHugePages()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            foreach (var line in File.ReadLines("/proc/self/maps"))
            {
                if (PieceIn(line) is var (start, end) && end - start >= HugePage && start % HugePage == 0)
                {
                    _ = SystemCalls.Advise((nuint)start, (nuint)(end - start), SystemCalls.HugePage);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A system that hides what a process has mapped.
        }
    }

    /// <summary>The memory that a line of <c>/proc/self/maps</c> (proc(5)) is of, where it can be written, is no other process's and no file's.</summary>
    private static (ulong Start, ulong End)? PieceIn(string line) =>
        line.Split(' ', 2) is [var addresses, var rest] && rest.StartsWith("rw-p 00000000 00:00 0", StringComparison.Ordinal) && rest.EndsWith(' ')
        && addresses.Split('-') is [var first, var last]
        && ulong.TryParse(first, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var start)
        && ulong.TryParse(last, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var end)
            ? (start, end)
            : null;
}
