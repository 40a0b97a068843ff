namespace Explainer.Linking;

/// <summary>A linked prose and whose it is.</summary>
public sealed record LinkedText(TextOwner Owner, LinkedProse Prose);
