using System.Collections.Immutable;
using System.CommandLine;
using Explainer.CommandLine.Reporting;
using Explainer.Text;

namespace Explainer.CommandLine.Commands;

/// <summary>The whole core, as the shell hands a site to it.</summary>
public delegate BuildResult SiteBuild(ImmutableArray<InputFile> files, BuildSettings settings);

/// <summary><c>explainer [build] [SITE]</c>: a site's folder to its output folder.</summary>
public static class BuildCommand
{
    /// <summary>Adds the command, and makes it what happens where none is named.</summary>
    public static void AddTo(Command root, ExecutionEnvironment environment, SiteBuild build)
    {
        var site = SiteArgument.Create();
        var siteOfRoot = SiteArgument.Create();
        siteOfRoot.Hidden = true;
        var output = new Option<string>("--output", "-o") { Description = "The folder to write; without it, output in the site's folder.", HelpName = "FOLDER" }.AcceptFolder();
        var baseUrl = BaseAddress.Option("The address that the site will have, instead of the one in site.yml.");
        var strict = new Option<bool>("--strict") { Description = "Warnings stop the build too." };
        var drafts = new Option<bool>("--drafts") { Description = "Drafts are published too." };
        var portable = new Option<bool>("--portable") { Description = "The pages open without a host, from a disk or a stick; without --output they are written to portable in the site's folder." };
        var check = new Option<bool>("--check") { Description = "Nothing is written: says how the output folder differs from what would be." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Nothing is said but errors and warnings." };
        var verbose = new Option<bool>("--verbose") { Description = "The time of each stage and the files written are told too." };
        var format = DiagnosticFormatOption.Create();

        var command = new Command("build", "Makes the site: reads its folder, checks it and writes the output folder.");
        Fill(root, siteOfRoot);
        Fill(command, site);
        root.Add(command);

        void Fill(Command place, Argument<string> folder)
        {
            place.Add(folder);
            foreach (var option in new Option[] { output, baseUrl, strict, drafts, portable, check, quiet, verbose, format })
            {
                place.Add(option);
            }

            place.SetAction(parsed => (int)Run(
                new BuildOptions(
                    parsed.GetValue(folder) ?? ".",
                    parsed.GetValue(output),
                    parsed.GetValue(baseUrl),
                    parsed.GetValue(strict),
                    parsed.GetValue(drafts),
                    parsed.GetValue(portable),
                    parsed.GetValue(check),
                    parsed.GetValue(quiet),
                    parsed.GetValue(verbose),
                    parsed.GetValue(format)),
                place));
        }

        ExitStatus Run(BuildOptions options, Command place) => place == root && Mistyped(options.Site, root, environment) is { } advice
            ? environment.Refuse(advice)
            : BuildRun.Run(options, environment, build);
    }

    /// <summary>What to say of a word that names no folder and may have been meant as a command; null of any other.</summary>
    public static string? Mistyped(string word, Command root, ExecutionEnvironment environment) =>
        !Directory.Exists(environment.FullPath(word)) && Nearest.To(word, root.Subcommands.Select(one => one.Name)) is { } meant
            ? $"there is no folder '{word}'; did you mean the command '{meant}'?"
            : null;
}
