using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Model;

/// <summary>An entry of the timeline.</summary>
public sealed record Event(
    string Id,
    PlacedDate Date,
    LanguageMap Title,
    ProseMap Body,
    ImmutableArray<Reference> Concepts,
    ImmutableArray<Reference> Sources,
    TextLocation Location);
