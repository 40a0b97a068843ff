using System.Collections.Immutable;
using Explainer.CommandLine.Reading;
using Explainer.CommandLine.Reporting;
using Explainer.CommandLine.Writing;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Text;

namespace Explainer.CommandLine.Commands;

/// <summary>One build: read, build, print, write.</summary>
public static class BuildRun
{
    // The other build is only waited for while it writes, which takes seconds at most.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static ExitStatus Run(BuildOptions options, ExecutionEnvironment environment, SiteBuild build)
    {
        environment = options.Quiet ? environment with { ProgressAfter = Timeout.InfiniteTimeSpan } : environment;
        var watch = new BuildWatch(environment, isWrittenAsMade: !options.Strict);
        var told = options.Format.TakesOutput() ? environment.Error : environment.Output;
        var baseUrl = options.BaseUrl ?? BaseAddress.OfHost(environment.Variable);
        if (baseUrl is not null && !BaseAddress.IsValid(baseUrl))
        {
            return environment.Refuse($"the environment's URL '{baseUrl}' is not {BaseAddress.Requirement}");
        }

        var site = environment.FullPath(options.Site);
        watch.Times.Begin("read");
        var theme = Task.Run(() => Theme.Theme.Files);
        var read = SiteReader.Read(site, theme: []);
        if (read.Value.IsEmpty)
        {
            new DiagnosticReport(read.Diagnostics, site, _ => null).Write(options.Format, environment);
            return ExitStatus.ContentErrors;
        }

        var shownOutput = environment.FullPath(options.Output ?? Path.Combine(site, options.Portable ? "portable" : "output"));
        var output = RealPath.Of(shownOutput);
        if ((OutputRefusal.OfPlace(output, RealPath.Of(site), environment.Home) ?? OutputRefusal.OfContent(output)) is { } refusal)
        {
            return environment.Refuse($"{output} is not replaced: {refusal}");
        }

        var settings = new BuildSettings(baseUrl, options.Strict, options.Drafts, options.Portable);
        var files = SiteFiles.Over(theme.GetAwaiter().GetResult(), read.Value);
        var input = InputFingerprint.Of(files, settings);
        // What was found wrong, and what a strict build looks at, is only known by building.
        if (!options.Check && !options.Strict && read.Diagnostics.IsEmpty && OutputWriter.IsUpToDate(output, input))
        {
            new DiagnosticReport([], site, _ => null).Write(options.Format, environment);
            Say(told, $"{BuildReport.NothingChanged(watch.Times.Elapsed)} -> {environment.ShownPath(shownOutput)}, unchanged", options);
            return ExitStatus.Done;
        }

        var built = watch.Show(() => environment.Interruptible(() => build(files, settings with { Progress = watch.Tell })));
        var diagnostics = read.Diagnostics.AddRange(built.Diagnostics);
        new DiagnosticReport(diagnostics, site, SourceTexts.Of(files, built.Files)).Write(options.Format, environment);
        if (Severities.Stop(diagnostics, options.Strict))
        {
            Say(environment.Error, BuildReport.Findings(diagnostics), options);
            return ExitStatus.ContentErrors;
        }

        var fingerprint = diagnostics.IsEmpty ? input : null;
        if (options.Check)
        {
            return Compare(output, built.Files, fingerprint, environment with { Output = told }, options);
        }

        var written = watch.Show(() =>
        {
            watch.BeginWriting();
            return OutputWriter.Write(output, built.Files, Patience, fingerprint, environment.Interrupted);
        });
        if (options.Verbose)
        {
            Say(told, watch.Times.ToString(), options);
            Say(told, BuildReport.Files(written), options);
        }

        var unchanged = written.IsReplaced ? "" : ", unchanged";
        Say(told, $"{BuildReport.Summary(built.Counts, watch.Times.Elapsed)} -> {environment.ShownPath(shownOutput)}{unchanged}", options);
        return ExitStatus.Done;
    }

    private static ExitStatus Compare(string output, ImmutableArray<OutputFile> files, string? input, ExecutionEnvironment environment, BuildOptions options)
    {
        var differences = OutputComparison.Differences(output, files, input);
        foreach (var difference in differences)
        {
            environment.Error.WriteLine(difference);
        }

        Say(differences.IsEmpty ? environment.Output : environment.Error, BuildReport.Compared(files.Length + 1, differences.Length), options);
        return differences.IsEmpty ? ExitStatus.Done : ExitStatus.ContentErrors;
    }

    private static void Say(TextWriter writer, string line, BuildOptions options)
    {
        if (!options.Quiet)
        {
            writer.WriteLine(line);
        }
    }
}
