using System.Diagnostics;

namespace Explainer.Benchmarks.Comparing;

/// <summary>This repository, and the native program that it makes.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Publishes the program into a folder and returns its path: the native binary, unless options say otherwise.</summary>
    public static string Publish(string folder, params string[] options)
    {
        var start = new ProcessStartInfo("dotnet", ["publish", Path.Combine(Folder, "src", "Explainer"), "-c", "Release", "-r", "linux-x64", "-o", folder, "-v", "quiet", "-nologo", .. options]) { RedirectStandardOutput = true, UseShellExecute = false };
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
