using System.CommandLine;
using Explainer.Linking.Comparing;

namespace Explainer.CommandLine.Commands;

/// <summary><c>explainer diff OLD NEW</c>: which sentences gain, lose or change a link.</summary>
public static class DiffCommand
{
    private const string Description =
        "Says which sentences gain (+), lose (-) or change (~) a link between two versions of a site. The exit status is 0 whether there are differences or not.";

    public static void AddTo(Command root, ExecutionEnvironment environment)
    {
        var old = new Argument<string>("OLD") { Description = "The site's folder before, for instance a worktree of the branch that a change goes to; drafts are left out." }.AcceptFolder();
        var @new = new Argument<string>("NEW") { Description = "The site's folder after." }.AcceptFolder();
        var format = ReportFormat.Option();
        var command = new Command("diff", Description) { old, @new, format };
        command.SetAction(parsed => (int)Run(
            parsed.GetValue(old) ?? ".",
            parsed.GetValue(@new) ?? ".",
            parsed.GetValue(format) == ReportFormat.Json,
            environment));
        root.Add(command);
    }

    private static ExitStatus Run(string old, string @new, bool isJson, ExecutionEnvironment environment)
    {
        var before = LinkedSiteReader.Read(old, drafts: false, environment);
        var after = LinkedSiteReader.Read(@new, drafts: false, environment);
        if (before is null || after is null)
        {
            return ExitStatus.ContentErrors;
        }

        var report = new DiffReport(LinkComparer.Compare(before, after), old, @new, environment);
        if (isJson)
        {
            ReportFormat.WriteJson(environment, report.WriteJson);
        }
        else
        {
            foreach (var line in report.Lines())
            {
                environment.Output.WriteLine(line);
            }
        }

        return ExitStatus.Done;
    }
}
