using Explainer.Composing;

namespace Explainer.Theme;

/// <summary>A mark of a strip with its height on it.</summary>
/// <param name="Unit">The strip's, for the ids of its patterns.</param>
/// <param name="Top">In pixels.</param>
public sealed record PlacedMark(StripMark Mark, string Unit, int Top)
{
    public int Middle => Top + (StripGeometry.Lane / 2);
}
