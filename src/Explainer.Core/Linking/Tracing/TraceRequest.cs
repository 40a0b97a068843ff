namespace Explainer.Linking.Tracing;

/// <summary>What a trace is asked for; without line and expression everything.</summary>
/// <param name="Line">A line of the file, from one; null for all.</param>
/// <param name="Expression">Words, in any case and with any accents; null for all.</param>
public sealed record TraceRequest(int? Line = null, string? Expression = null);
