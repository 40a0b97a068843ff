using Explainer.Text;

namespace Explainer.Model;

/// <summary>A date that an editor wrote, with its place.</summary>
public sealed record PlacedDate(EdtfDate Date, TextLocation Location);
