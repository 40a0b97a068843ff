using System.Diagnostics;

namespace Explainer.Benchmarks.Comparing;

/// <summary>This repository, and the native program that it makes.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Publishes the native binary into a folder and returns its path.</summary>
    public static string Publish(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["publish", Path.Combine(Folder, "src", "Explainer"), "-c", "Release", "-r", "linux-x64", "-o", folder, "-v", "quiet", "-nologo"]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!; // null only where a shell opens a document
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Path.Combine(folder, "explainer") : throw new InvalidOperationException("dotnet publish failed: " + said);
    }

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Explainer.sln")) ? folder
        : Path.GetDirectoryName(folder) is { } above ? Find(above)
        : throw new InvalidOperationException($"{AppContext.BaseDirectory} lies in no clone of this repository.");
}
