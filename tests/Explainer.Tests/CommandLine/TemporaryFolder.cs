using System.Runtime.InteropServices;
using System.Text;

namespace Explainer.Tests.CommandLine;

/// <summary>A folder of a test's own, gone when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("explainer-").FullName;

    public string PathOf(string path) => Path.Combine(Root, path);

    public TemporaryFolder With(string path, string text = "")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!); // a path in the folder has a folder
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    public TemporaryFolder WithFolder(string path)
    {
        Directory.CreateDirectory(PathOf(path));
        return this;
    }

    public TemporaryFolder WithLink(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!); // a path in the folder has a folder
        File.CreateSymbolicLink(PathOf(path), target);
        return this;
    }

    public TemporaryFolder WithPipe(string path)
    {
        Assert.Equal(0, MakePipe(Encoding.UTF8.GetBytes(PathOf(path) + '\0'), 0x1B6));
        return this;
    }

    /// <summary>An empty file whose name is these bytes, in a folder that ends with a slash.</summary>
    public TemporaryFolder WithBytes(string folder, byte[] name)
    {
        var file = Create([.. Encoding.UTF8.GetBytes(PathOf(folder)), .. name, 0], 0x1B6);
        Assert.True(file >= 0);
        new Microsoft.Win32.SafeHandles.SafeFileHandle(file, ownsHandle: true).Dispose();
        return this;
    }

    /// <summary>Takes such a file away, which .NET cannot name.</summary>
    public TemporaryFolder WithoutBytes(string folder, byte[] name)
    {
        Assert.Equal(0, Unlink([.. Encoding.UTF8.GetBytes(PathOf(folder)), .. name, 0]));
        return this;
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Every file and folder but the ones that a site is made of, so that a test sees what else is there.</summary>
    public string[] Entries(string path = "") =>
        [.. Directory.EnumerateFileSystemEntries(PathOf(path)).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    public string[] Files(string path) =>
        [.. Directory.EnumerateFiles(PathOf(path), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(PathOf(path), file)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Root, recursive: true);

    [DllImport("libc", EntryPoint = "mkfifo")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int MakePipe(byte[] path, uint mode);

    [DllImport("libc", EntryPoint = "creat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Create(byte[] path, uint mode);

    [DllImport("libc", EntryPoint = "unlink")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Unlink(byte[] path);
}
