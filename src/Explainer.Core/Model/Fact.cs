using Explainer.Text;

namespace Explainer.Model;

/// <summary>A row of a concept's facts.</summary>
/// <param name="Label">What the row is about.</param>
/// <param name="Value">What holds.</param>
/// <param name="AsOf">When it held.</param>
/// <param name="Source">An id in the bibliography; null when the author named none.</param>
/// <param name="Location">The place of the row.</param>
public sealed record Fact(LanguageMap Label, LanguageMap Value, PlacedDate? AsOf, Reference? Source, TextLocation Location);
