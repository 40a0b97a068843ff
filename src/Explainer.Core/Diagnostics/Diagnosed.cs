using System.Collections.Immutable;

namespace Explainer.Diagnostics;

/// <summary>A stage's value together with what it found.</summary>
public sealed record Diagnosed<T>(T Value, ImmutableArray<Diagnostic> Diagnostics);
