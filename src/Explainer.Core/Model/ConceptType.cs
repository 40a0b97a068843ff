namespace Explainer.Model;

/// <summary>What kind of thing a concept is about.</summary>
public enum ConceptType
{
    Concept,
    Organisation,
    Person,
    Place,
    Event,
    Document,
}
