namespace Explainer.Theme;

/// <summary>Links that stand one behind the other.</summary>
public readonly record struct LinkRow(IEnumerable<(string Href, MarkedText Words)> Links);
