namespace Explainer.CommandLine.Writing;

/// <summary>The files that this program consists of.</summary>
public static class ProgramFiles
{
    /// <summary>
    /// When the last of them was written. The bytes of an output say its maker's version only, because the native program and the one under the
    /// JIT must write the same; between two builds of one version the time tells.
    /// </summary>
    public static DateTime LastWriteTimeUtc { get; } = Directory
        .EnumerateFiles(AppContext.BaseDirectory, "?xplainer*")
        .Append(Environment.ProcessPath)
        .OfType<string>()
        .Max(File.GetLastWriteTimeUtc);
}
