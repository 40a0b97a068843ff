using System.Runtime.InteropServices;

namespace Explainer.CommandLine;

/// <summary>The few calls of the system that .NET has no name for. Paths are UTF-8; results are the system's own.</summary>
internal static partial class SystemCalls
{
    public const int CurrentDirectory = -100; // AT_FDCWD
    public const uint StatusType = 1; // STATX_TYPE
    public const uint Exchange = 2; // RENAME_EXCHANGE, and RENAME_SWAP
    public const int HugePage = 14; // MADV_HUGEPAGE
    public const int AddressSpace = 9; // RLIMIT_AS on x64 and ARM
    public const ulong Unlimited = ulong.MaxValue; // RLIM_INFINITY

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Link(string existing, string created);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool CreateHardLink(string created, string existing, nint mustBeZero);

    /// <summary>What the runtime does first and ends the process over; zero where the system has no ICU.</summary>
    [LibraryImport("libSystem.Globalization.Native", EntryPoint = "GlobalizationNative_LoadICU")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int LoadIcu();

    /// <summary>Writes to an open file by its number.</summary>
    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_Write")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Write(nint file, ReadOnlySpan<byte> content, int length);

    /// <summary>Linux.</summary>
    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    /// <summary>Linux; a limit of the process in two numbers.</summary>
    [LibraryImport("libc", EntryPoint = "getrlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int GetLimit(int resource, Span<ulong> limits);

    /// <summary>Linux; says how memory will be used.</summary>
    [LibraryImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Advise(nuint start, nuint size, int advice);

    /// <summary>macOS.</summary>
    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int RenameX(string oldPath, string newPath, uint flags);

    /// <summary>Linux; the mode is the 16 bits at offset 28 of 256 bytes, on every architecture.</summary>
    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int StatX(int folder, string path, int flags, uint mask, Span<byte> status);

    /// <summary>macOS on ARM; the mode is the 16 bits at offset 4 of 144 bytes.</summary>
    [LibraryImport("libc", EntryPoint = "stat", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Stat(string path, Span<byte> status);

    /// <summary>macOS on x64, which keeps the plain name for an older layout.</summary>
    [LibraryImport("libc", EntryPoint = "stat$INODE64", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int StatInode64(string path, Span<byte> status);
}
