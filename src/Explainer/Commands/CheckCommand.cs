using System.Collections.Immutable;
using System.CommandLine;
using Explainer.Checking;
using Explainer.CommandLine.Reading;
using Explainer.CommandLine.Reporting;
using Explainer.CommandLine.Writing;
using Explainer.Diagnostics;

namespace Explainer.CommandLine.Commands;

/// <summary><c>explainer check [FOLDER]</c>: what a reader, a crawler or an assistive tool would stumble over in finished pages.</summary>
public static class CheckCommand
{
    private const string Description =
        "Checks a folder of HTML, whatever made it: links, fragments, ids, headings, alternative texts, languages, foreign hosts, JSON-LD, sitemap, feeds. In a site's folder, or beside one, site.yml says how heavy each rule is.";

    public static void AddTo(Command root, ExecutionEnvironment environment)
    {
        var folder = new Argument<string>("FOLDER")
        {
            Description = "The folder of pages, or a site's folder for its output; without it the current one.",
            Arity = ArgumentArity.ZeroOrOne,
        }.AcceptFolder();
        var baseUrl = BaseAddress.Option("The address that the folder is published at; without it, the one that its home page names as canonical.");
        var strict = new Option<bool>("--strict") { Description = "Warnings make the exit status 1 too." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Nothing is said but errors and warnings." };
        var format = DiagnosticFormatOption.Create();
        var command = new Command("check", Description) { folder, baseUrl, strict, quiet, format };
        command.SetAction(parsed => (int)Run(
            environment.FullPath(parsed.GetValue(folder) ?? "."),
            parsed.GetValue(baseUrl),
            parsed.GetValue(strict),
            parsed.GetValue(format),
            parsed.GetValue(quiet),
            environment));
        root.Add(command);
    }

    private static ExitStatus Run(string given, string? baseUrl, bool strict, DiagnosticFormat? format, bool isQuiet, ExecutionEnvironment environment)
    {
        var folder = IsSite(given) ? Path.Combine(given, "output") : given;
        if (!Directory.Exists(folder))
        {
            return environment.Refuse(IsSite(given)
                ? $"{environment.ShownPath(folder)} is not there: build the site first, or name the folder that holds its pages"
                : $"there is no folder {environment.ShownPath(folder)} to check");
        }

        var read = FinishedFolder.Read(folder);
        var settings = SettingsBeside(given, folder, environment);
        var found = Checker.Check(read.Value.Files, new CheckSettings(baseUrl, Ours: Manifest.Read(folder) is not null) { Unread = read.Value.Unread });
        var report = new DiagnosticReport(
            [.. read.Diagnostics, .. settings.Diagnostics, .. Severities.Apply(found, settings.Value)],
            folder,
            SourceTexts.Of(read.Value.Files));
        report.Write(format, environment);
        if (!isQuiet)
        {
            (format.TakesOutput() ? environment.Error : environment.Output).WriteLine(BuildReport.Checked(read.Value.Files.Length + read.Value.Unread.Length, report.Found));
        }

        return Severities.Stop(report.Found, strict) ? ExitStatus.ContentErrors : ExitStatus.Done;
    }

    /// <summary>The severities of the site that the folder belongs to: the one named, the one that it lies in, or the current one.</summary>
    private static Diagnosed<ImmutableDictionary<string, Severity>> SettingsBeside(string given, string folder, ExecutionEnvironment environment)
    {
        var site = new[] { given, Path.GetDirectoryName(folder) ?? folder, environment.CurrentDirectory }.FirstOrDefault(IsSite);
        if (site is null)
        {
            return new Diagnosed<ImmutableDictionary<string, Severity>>(ImmutableDictionary<string, Severity>.Empty, []);
        }

        var settings = SettingsReader.Read(site);
        return settings with
        {
            Diagnostics = [.. settings.Diagnostics.Select(finding => finding with { Location = finding.Location with { Path = Path.GetRelativePath(folder, Path.Combine(site, finding.Location.Path)) } })],
        };
    }

    private static bool IsSite(string folder) => File.Exists(Path.Combine(folder, SiteReader.Settings));
}
