namespace Explainer.Model;

/// <summary>How the case of a label counts.</summary>
public enum LabelCase
{
    /// <summary>A label of two or more letters, all capitals, matches as written; any other in any case.</summary>
    Auto,
    Sensitive,
    Insensitive,
}

/// <summary>A concept's <c>match</c> settings.</summary>
/// <param name="Case">How case counts.</param>
/// <param name="Inflect">Whether regular plurals and feminines match too.</param>
/// <param name="Occurrence">Which mentions become links; null leaves it to the site.</param>
public sealed record LabelMatch(LabelCase Case, bool Inflect, Occurrence? Occurrence)
{
    public static readonly LabelMatch Default = new(LabelCase.Auto, Inflect: true, Occurrence: null);
}
