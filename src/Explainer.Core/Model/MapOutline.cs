using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Model;

/// <summary>The outline of a country.</summary>
/// <param name="Code">ISO 3166-1 alpha-3; what a concept's <c>outline</c> names.</param>
/// <param name="Name">As the file says it, in whichever language.</param>
/// <param name="Rings">Closed lines, outer and inner ones: what lies within an odd number of them is the country.</param>
public sealed record MapOutline(string Code, string Name, ImmutableArray<ImmutableArray<GeoPoint>> Rings, TextLocation Location);
