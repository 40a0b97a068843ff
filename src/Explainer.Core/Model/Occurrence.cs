namespace Explainer.Model;

/// <summary>Which mentions of a concept become links.</summary>
public enum Occurrence
{
    /// <summary>The first under each heading.</summary>
    Section,

    /// <summary>The first of a page.</summary>
    Page,

    /// <summary>Every one.</summary>
    All,

    /// <summary>None but those that an editor links.</summary>
    None,
}
