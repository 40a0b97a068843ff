namespace Explainer.Theme;

/// <summary>A text, and its language where that is not the page's.</summary>
public readonly record struct MarkedText(string Text, string? Language);
