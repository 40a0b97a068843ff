using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Model;

/// <summary>Why an annotation was made (W3C Web Annotation Vocabulary, motivations).</summary>
public enum Motivation
{
    /// <summary>Shown as context.</summary>
    Commenting,

    /// <summary>Shown as a correction.</summary>
    Correcting,

    /// <summary>Shown as what is known since.</summary>
    Assessing,

    /// <summary>Shown as a doubt.</summary>
    Questioning,

    /// <summary>Shown as a link to more.</summary>
    Linking,
}

/// <summary>Words of a text, told apart by what stands around them (W3C Web Annotation Data Model, 4.2.4).</summary>
public sealed record TextQuoteSelector(string Exact, string Prefix, string Suffix, TextLocation Location);

/// <summary>A note on exact words of an article.</summary>
public sealed record Annotation(
    string Id,
    Reference Article,
    TextQuoteSelector Quote,
    Motivation Motivation,
    ProseMap Body,
    ImmutableArray<Reference> Sources,
    PlacedDate? AsOf,
    TextLocation Location);
