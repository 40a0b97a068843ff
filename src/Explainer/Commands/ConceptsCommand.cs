using System.CommandLine;
using Explainer.Linking;

namespace Explainer.CommandLine.Commands;

/// <summary><c>explainer concepts [SITE]</c>: the concepts with their mentions, or what one concept's labels are found as.</summary>
public static class ConceptsCommand
{
    private const string Description = "Lists the concepts with label, glossary, mentions and links; drafts are left out.";

    public static void AddTo(Command root, ExecutionEnvironment environment)
    {
        var site = SiteArgument.Create();
        var forms = new Option<string?>("--forms") { Description = "Lists all forms that this concept's labels are found as; match: {inflect: false} in the glossary vetoes them.", HelpName = "ID" };
        var format = ReportFormat.Option();
        var command = new Command("concepts", Description) { site, forms, format };
        command.SetAction(parsed => (int)Run(
            parsed.GetValue(site) ?? ".",
            parsed.GetValue(forms),
            parsed.GetValue(format) == ReportFormat.Json,
            environment));
        root.Add(command);
    }

    private static ExitStatus Run(string site, string? id, bool isJson, ExecutionEnvironment environment)
    {
        if (LinkedSiteReader.Read(site, drafts: false, environment) is not { } linked)
        {
            return ExitStatus.ContentErrors;
        }

        if (id is null)
        {
            var concepts = ConceptCounts.Of(linked);
            Write(isJson, writer => ConceptsReport.WriteJson(writer, concepts, site, environment), () => ConceptsReport.Lines(concepts), environment);
            return ExitStatus.Done;
        }

        if (linked.Site.Concepts.FirstOrDefault(concept => concept.Id == id) is not { } named)
        {
            var nearest = Text.Nearest.To(id, linked.Site.Concepts.Select(concept => concept.Id));
            return environment.Refuse($"no glossary has a concept '{id}'{Refusal.DidYouMean(nearest)}");
        }

        var forms = ConceptForms.Of(named);
        Write(isJson, writer => FormsReport.WriteJson(writer, named, forms, site, environment), () => FormsReport.Lines(named, forms, site, environment), environment);
        return ExitStatus.Done;
    }

    private static void Write(bool isJson, Action<System.Text.Json.Utf8JsonWriter> json, Func<IEnumerable<string>> lines, ExecutionEnvironment environment)
    {
        if (isJson)
        {
            ReportFormat.WriteJson(environment, json);
            return;
        }

        foreach (var line in lines())
        {
            environment.Output.WriteLine(line);
        }
    }
}
