using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>Whose text it is: one of the records below.</summary>
public abstract record TextOwner
{
    private protected TextOwner()
    {
    }

    /// <summary>The concept that the text explains, and does not link to; null for other texts.</summary>
    public virtual string? OwnConceptId => null;

    /// <summary>Concepts that are never linked automatically in it.</summary>
    public virtual ImmutableArray<Reference> Unlinked => [];
}

public sealed record ArticleText(Article Article) : TextOwner
{
    public override ImmutableArray<Reference> Unlinked => Article.Unlinked;
}

public sealed record PageText(FreePage Page) : TextOwner;

public sealed record DefinitionText(Concept Concept) : TextOwner
{
    public override string? OwnConceptId => Concept.Id;
}

public sealed record BodyText(Concept Concept) : TextOwner
{
    public override string? OwnConceptId => Concept.Id;
}

public sealed record EventText(Event Event) : TextOwner;

public sealed record AnnotationText(Annotation Annotation) : TextOwner;
