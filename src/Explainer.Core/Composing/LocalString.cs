namespace Explainer.Composing;

/// <summary>A text with the language that it is really in, so that a page can mark it where that is not its own.</summary>
public sealed record LocalString(string Text, string Language);
