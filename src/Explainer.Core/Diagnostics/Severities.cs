using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Diagnostics;

/// <summary>Gives findings the severity that a site wants, and their order.</summary>
public static class Severities
{
    /// <summary>The findings that are not off, by place, each once.</summary>
    /// <param name="found">What the stages found.</param>
    /// <param name="wanted">Severities by rule code.</param>
    public static ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> found, IReadOnlyDictionary<string, Severity> wanted) =>
    [
        .. found
            .Select(diagnostic => wanted.TryGetValue(diagnostic.Rule.Code, out var severity) ? diagnostic with { Severity = severity } : diagnostic)
            .Where(diagnostic => diagnostic.Severity != Severity.Off)
            .Distinct()
            .OrderBy(diagnostic => diagnostic.Location, Comparer<TextLocation>.Create(TextLocation.Compare))
            .ThenBy(diagnostic => diagnostic.Rule.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];

    /// <summary>Whether nothing may be written for what was found.</summary>
    /// <param name="strict">Whether a warning is enough.</param>
    public static bool Stop(ImmutableArray<Diagnostic> found, bool strict) =>
        found.Any(diagnostic => diagnostic.Severity >= (strict ? Severity.Warning : Severity.Error));
}
