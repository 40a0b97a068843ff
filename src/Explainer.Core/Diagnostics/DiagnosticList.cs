using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Diagnostics;

/// <summary>What one stage has found so far; lives inside that stage only.</summary>
public sealed class DiagnosticList
{
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();

    public void Report(Rule rule, TextLocation location, string message, TextLocation? related = null) =>
        _found.Add(new Diagnostic(rule, location, message, related));

    public void AddRange(ImmutableArray<Diagnostic> found) => _found.AddRange(found);

    public Diagnosed<T> With<T>(T value) => new(value, _found.ToImmutable());
}
