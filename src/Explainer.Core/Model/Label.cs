using Explainer.Text;

namespace Explainer.Model;

/// <summary>The SKOS kinds of labels.</summary>
public enum LabelKind
{
    Preferred,
    Alternative,

    /// <summary>Linked and searchable, never shown.</summary>
    Hidden,
}

/// <summary>A label of a concept in one language.</summary>
public sealed record Label(string Text, string Language, LabelKind Kind, TextLocation Location);
