using System.CommandLine;
using System.Text.Json;
using Explainer.Diagnostics;

namespace Explainer.CommandLine.Commands;

/// <summary><c>explainer rules [CODE]</c>: every rule with its code, its severity and what it asks for.</summary>
public static class RulesCommand
{
    private const string Description =
        "Lists every rule: its code, how heavy it is and what it asks for. site.yml can change the second: rules: {EX4005: off}, warning or error.";

    public static void AddTo(Command root, ExecutionEnvironment environment)
    {
        var code = new Argument<string?>("CODE") { Description = "One rule, such as EX4005; without it all of them.", Arity = ArgumentArity.ZeroOrOne };
        var format = ReportFormat.Option();
        var command = new Command("rules", Description) { code, format };
        command.SetAction(parsed => (int)Run(parsed.GetValue(code), parsed.GetValue(format) == ReportFormat.Json, environment));
        root.Add(command);
    }

    private static ExitStatus Run(string? code, bool isJson, ExecutionEnvironment environment)
    {
        var rules = Rules.All.Where(rule => code is null || string.Equals(rule.Code, code, StringComparison.OrdinalIgnoreCase)).ToList();
        if (code is not null && rules.Count == 0)
        {
            return environment.Refuse($"there is no rule '{code}'{Refusal.DidYouMean(Text.Nearest.To(code, Rules.All.Select(rule => rule.Code)))}");
        }

        if (isJson)
        {
            ReportFormat.WriteJson(environment, writer => WriteJson(writer, rules));
            return ExitStatus.Done;
        }

        foreach (var rule in rules)
        {
            environment.Output.WriteLine($"{rule.Code}  {NameOf(rule.Severity),-7}  {rule.Sentence}");
        }

        return ExitStatus.Done;
    }

    private static void WriteJson(Utf8JsonWriter writer, IEnumerable<Rule> rules)
    {
        writer.WriteStartArray();
        foreach (var rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("code", rule.Code);
            writer.WriteString("severity", NameOf(rule.Severity));
            writer.WriteString("sentence", rule.Sentence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "off",
    };
}
