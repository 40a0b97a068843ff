using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Explainer.Linking;
using Explainer.Linking.Tracing;

namespace Explainer.CommandLine.Commands;

/// <summary><c>explainer explain TEXT [SITE]</c>: what became of every expression of a text, and why.</summary>
public static class ExplainCommand
{
    private const string Description = "Says of every expression of a text that is a label, or like one, what it links to or why it does not.";

    public static void AddTo(Command root, ExecutionEnvironment environment)
    {
        var text = new Argument<string>("TEXT")
        {
            Description = "An article or a page by its slug; a concept, an event, an annotation or a glossary by its id; or a file, as in input/articles/almaty.md; drafts too.",
        };
        var site = SiteArgument.Create();
        var line = new Option<int?>("--line") { Description = "Only what stands on this line of the file, the first being 1.", HelpName = "N", CustomParser = ParseLine };
        var expression = new Option<string?>("--expression") { Description = "Only these words, whatever their case and accents; where they are in no glossary or not in the text, that is said.", HelpName = "WORDS" };
        var format = ReportFormat.Option();
        var command = new Command("explain", Description) { text, site, line, expression, format };
        command.SetAction(parsed => (int)Run(
            parsed.GetValue(text) ?? "",
            parsed.GetValue(site) ?? ".",
            new TraceRequest(parsed.GetValue(line), parsed.GetValue(expression)),
            parsed.GetValue(format) == ReportFormat.Json,
            environment));
        root.Add(command);
    }

    private static int? ParseLine(ArgumentResult result)
    {
        if (result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0)
        {
            return line;
        }

        result.AddError($"--line '{string.Join(' ', result.Tokens.Select(token => token.Value))}' is no number of a line, such as 12.");
        return null;
    }

    private static ExitStatus Run(string name, string site, TraceRequest request, bool isJson, ExecutionEnvironment environment)
    {
        if (request.Expression is { } words && !words.Any(char.IsLetterOrDigit))
        {
            return environment.Refuse($"--expression '{words}' has no word; give one or more, as in --expression \"coup d'État\"");
        }

        if (LinkedSiteReader.Read(site, drafts: true, environment) is not { } linked)
        {
            return ExitStatus.ContentErrors;
        }

        var inSite = Path.GetRelativePath(environment.FullPath(site), environment.FullPath(name)).Replace(Path.DirectorySeparatorChar, '/');
        var texts = new[] { name, inSite }.Select(one => TextSelection.Of(linked, one)).FirstOrDefault(found => !found.IsEmpty, []);
        if (texts.IsEmpty && !TextSelection.IsKnown(linked, name))
        {
            var nearest = TextSelection.Nearest(linked, name) ?? TextSelection.Nearest(linked, inSite);
            return environment.Refuse($"the site has no article, page, concept, event, annotation, glossary or file '{name}'{Refusal.DidYouMean(nearest)}");
        }

        var lines = texts.Select(text => text.Prose.Prose.Source.File.LineStarts.Length).DefaultIfEmpty(int.MaxValue).Max();
        if (request.Line > lines)
        {
            return environment.Refuse(FormattableString.Invariant($"there is no line {request.Line}: '{name}' has lines 1 to {lines}"));
        }

        var traced = Tracer.Trace(linked, texts, request);
        Report(traced, name, site, isJson, environment);
        return ExitStatus.Done;
    }

    private static void Report(ImmutableArray<TracedExpression> traced, string name, string site, bool isJson, ExecutionEnvironment environment)
    {
        if (isJson)
        {
            ReportFormat.WriteJson(environment, writer => ExplainReport.WriteJson(writer, traced, site, environment));
            return;
        }

        foreach (var expression in traced)
        {
            environment.Output.WriteLine(ExplainReport.Line(expression, site, environment));
        }

        if (traced.IsEmpty)
        {
            environment.Output.WriteLine($"{PlainLine.Of(name)}: no expression there is a label or like one.");
        }
    }
}
