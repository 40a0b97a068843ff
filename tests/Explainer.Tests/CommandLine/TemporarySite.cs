using System.Collections.Immutable;
using System.Text;
using Explainer.CommandLine;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Tests.CommandLine;

/// <summary>
/// A site that is built through the public command line, by a core that makes a page of each file in <c>input/pages</c>
/// with the same text, and a diagnostic of each line « error: … » or « warning: … » in it.
/// </summary>
internal sealed class TemporarySite : IDisposable
{
    private static readonly Rule Wrong = new("EX9001", Severity.Error, "");
    private static readonly Rule Doubtful = new("EX9002", Severity.Warning, "");

    public TemporarySite() => Folder.With("site/input/site.yml");

    public TemporaryFolder Folder { get; } = new();

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public string CurrentDirectory { get; set; } = "site";

    public bool Terminal { get; set; }

    /// <summary>What the core was last given.</summary>
    public BuildSettings? Settings { get; private set; }

    public TemporarySite WithPage(string name, string text)
    {
        Folder.With($"site/input/pages/{name}.md", text);
        return this;
    }

    public TemporarySite WithoutPage(string name)
    {
        File.Delete(Folder.PathOf($"site/input/pages/{name}.md"));
        return this;
    }

    public Outcome Run(params string[] args) => RunWith(Build, args);

    public Outcome RunWith(Explainer.CommandLine.Commands.SiteBuild build, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var environment = new ExecutionEnvironment(output, error, Folder.PathOf(CurrentDirectory), name => name == "HOME" ? Folder.PathOf("home") : Variables.GetValueOrDefault(name), Terminal);
        var status = CommandLineProgram.Run(args, environment, build);
        return new Outcome(status, output.ToString(), error.ToString());
    }

    public void Dispose() => Folder.Dispose();

    private BuildResult Build(ImmutableArray<InputFile> files, BuildSettings settings)
    {
        Settings = settings;
        var pages = files.Where(file => file.Path.StartsWith("input/pages/", StringComparison.Ordinal)).ToImmutableArray();
        var found = pages.SelectMany(Diagnose).ToImmutableArray();
        var made = found.Any(diagnostic => diagnostic.Severity == Severity.Error)
            ? []
            : pages.Select(page => new OutputFile(page.Path["input/pages/".Length..^".md".Length] + "/index.html", page.Content)).ToImmutableArray();
        return new BuildResult(made, found, new BuildCounts(made.Length, 2310, 1, 0));
    }

    private static IEnumerable<Diagnostic> Diagnose(InputFile file)
    {
        var lines = Encoding.UTF8.GetString(file.Content.Span).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Split(": ", 2) is ["error" or "warning", var message])
            {
                yield return new Diagnostic(lines[i].StartsWith('e') ? Wrong : Doubtful, new TextLocation(file.Path, i + 1, 1), message);
            }
        }
    }
}

/// <summary>What a run of the program left behind.</summary>
internal sealed record Outcome(int Status, string Output, string Error)
{
    /// <summary>Without the excerpts of texts that stand below findings.</summary>
    public string[] ErrorLines => [.. Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.AsSpan().TrimStart(" 0123456789").StartsWith("|", StringComparison.Ordinal))];
}
