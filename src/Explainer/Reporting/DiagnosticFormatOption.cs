using System.CommandLine;

namespace Explainer.CommandLine.Reporting;

/// <summary>The option that chooses how findings are written.</summary>
public static class DiagnosticFormatOption
{
    private static readonly string[] Names = ["text", "json", "sarif", "github"];

    /// <summary>Null where it is not given: then text, and under GitHub Actions annotations besides.</summary>
    public static Option<DiagnosticFormat?> Create()
    {
        var format = new Option<DiagnosticFormat?>("--format")
        {
            Description = "How errors and warnings are written: lines for a reader (text), one JSON object (json), a SARIF 2.1.0 log (sarif), annotations (github; they come by themselves in GitHub Actions).",
            HelpName = string.Join('|', Names),
            CustomParser = result => Array.IndexOf(Names, result.Tokens[0].Value) is >= 0 and var index ? (DiagnosticFormat)index : null,
        };
        format.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Names.Contains(token.Value, StringComparer.Ordinal))
            {
                result.AddError($"--format '{token.Value}' is none of {string.Join(", ", Names)}.");
            }
        });
        return format;
    }

    /// <summary>Whether standard output is the log and nothing else.</summary>
    public static bool TakesOutput(this DiagnosticFormat? format) => format is DiagnosticFormat.Json or DiagnosticFormat.Sarif;
}
