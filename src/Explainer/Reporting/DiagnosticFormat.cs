namespace Explainer.CommandLine.Reporting;

/// <summary>How findings are written.</summary>
public enum DiagnosticFormat
{
    /// <summary>Lines for a reader, on standard error.</summary>
    Text,

    /// <summary>One JSON object, on standard output.</summary>
    Json,

    /// <summary>A log in the Static Analysis Results Interchange Format 2.1.0 (OASIS), on standard output.</summary>
    Sarif,

    /// <summary>Workflow commands that GitHub shows beside the lines, on standard output.</summary>
    GitHub,
}
