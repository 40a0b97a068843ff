using System.Diagnostics;

namespace Explainer.Tests.CommandLine.Processes;

/// <summary>The real program as a process of its own.</summary>
internal static class ExplainerProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "explainer.dll");

    /// <summary>Starts it.</summary>
    /// <param name="before">What to start it by: <c>setpriv …</c>, <c>sh -c …</c>; may be empty.</param>
    /// <param name="variables">Of the environment.</param>
    public static Process Start(string folder, string[] before, (string Name, string Value)[] variables, params string[] arguments)
    {
        string[] all = [.. before, Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", Program, .. arguments];
        var start = new ProcessStartInfo(all[0], all[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException("no process");
    }

    public static Outcome Run(string folder, params string[] arguments) => Run(folder, [], [], arguments);

    public static Outcome Run(string folder, string[] before, (string Name, string Value)[] variables, params string[] arguments)
    {
        using var process = Start(folder, before, variables, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.Result);
    }

    /// <summary>Whether a command is there.</summary>
    public static bool Has(string command) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, command)));
}
