namespace Explainer.Statiq;

/// <summary>What the core found, in Statiq's log.</summary>
internal static class Findings
{
    /// <summary>Logs each with its file and line.</summary>
    /// <exception cref="ExecutionException">Nothing may be written.</exception>
    public static void Report(IExecutionContext context, ImmutableArray<Diagnostic> found)
    {
        foreach (var diagnostic in found)
        {
            context.Log(
                diagnostic.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning,
                "{Path}({Line},{Column}): {Code}: {Message}", diagnostic.Location.Path, diagnostic.Location.Line, diagnostic.Location.Column, diagnostic.Rule.Code, diagnostic.Message);
        }

        if (Severities.Stop(found, context.Settings.GetBool("strict")))
        {
            throw new ExecutionException("Nothing is written: the content has errors, or warnings that count as errors.");
        }
    }
}
