using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Explainer.Tests.Site;

namespace Explainer.Tests.Scripts;

/// <summary>Runs the theme's scripts in node (Debian: nodejs) by <c>harness.js</c>; where there is none, a test says that it was skipped.</summary>
internal static class Node
{
    private static readonly string Folder = Path.Combine(Repository.Root, "theme", "scripts");
    private static readonly string Harness = Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Scripts", "harness.js");
    private static readonly UTF8Encoding PlainUtf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")).FirstOrDefault(File.Exists);

    /// <summary>The answer to a command.</summary>
    /// <param name="command">One of the harness's.</param>
    /// <param name="input">What it needs besides the scripts' folder.</param>
    public static JsonArray Ask(string command, JsonObject input) => Run(command, input).AsArray();

    public static JsonNode Run(string command, JsonObject input)
    {
        Assert.SkipWhen(Program is null, "there is no node to run the scripts with");
        input["command"] = command;
        input["folder"] = Folder;
        using var process = Process.Start(new ProcessStartInfo(Program, [Harness])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = PlainUtf8,
            StandardOutputEncoding = PlainUtf8,
        });
        Assert.NotNull(process);
        process.StandardInput.Write(input.ToJsonString());
        process.StandardInput.Close();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return JsonNode.Parse(answer) ?? throw new JsonException("node answered null");
    }
}
