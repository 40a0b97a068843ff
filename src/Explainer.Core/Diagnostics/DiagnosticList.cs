using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Diagnostics;

/// <summary>What one stage has found so far; lives inside that stage only.</summary>
public sealed class DiagnosticList
{
    private const int LongestMessage = 800;

    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();

    public void Report(Rule rule, TextLocation location, string message, TextLocation? related = null) =>
        _found.Add(new Diagnostic(rule, location, Shortened(message), related));

    /// <summary>Whether there is so much already that guessing what was meant costs more time than it saves.</summary>
    public bool IsLong => _found.Count > 1000;

    public void AddRange(ImmutableArray<Diagnostic> found) => _found.AddRange(found);

    /// <summary>A message that quotes something endless keeps its beginning, and its end, which says what to do.</summary>
    private static string Shortened(string message) =>
        message.Length <= LongestMessage ? message : $"{message[..(LongestMessage / 2)]} … {message[^(LongestMessage / 2)..]}";

    public Diagnosed<T> With<T>(T value) => new(value, _found.ToImmutable());
}
