using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>Search in every language.</summary>
/// <param name="Pages">The pages of search, with the places of their data.</param>
/// <param name="Files">The data.</param>
public sealed record SearchData(ImmutableArray<SearchPage> Pages, ImmutableArray<OutputFile> Files);
