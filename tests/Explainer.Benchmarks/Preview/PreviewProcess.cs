using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Explainer.Benchmarks.Preview;

/// <summary><c>explainer preview</c> in a process of its own.</summary>
internal sealed partial class PreviewProcess : IAsyncDisposable
{
    private readonly Process _process;

    private PreviewProcess(Process process, string address) => (_process, Address) = (process, address);

    /// <summary>With a slash at its end.</summary>
    public string Address { get; }

    public static async Task<PreviewProcess> StartAsync(string site, string? program)
    {
        string[] command = program is null ? ["dotnet", Path.Combine(AppContext.BaseDirectory, "explainer.dll")] : [program];
        var start = new ProcessStartInfo(command[0], [.. command[1..], "preview", site, "--port", "0"]) { RedirectStandardOutput = true, UseShellExecute = false };
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{command[0]} did not start.");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Origin().Match(line) is { Success: true } match)
            {
                // What it says from now on is read, so that it never waits for us.
                _ = process.StandardOutput.ReadToEndAsync();
                return new PreviewProcess(process, match.Value);
            }
        }

        throw new InvalidOperationException("The preview ended.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex("^http://[^ ]*/", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Origin();
}
