using AngleSharp.Dom;

namespace Explainer.Checking;

/// <summary>Whether an element has words for those who don't see it (Accessible Name and Description Computation).</summary>
internal static class AccessibleNames
{
    private static readonly string[] Attributes = ["aria-label", "aria-labelledby", "title"];

    /// <summary>By its text, an attribute, or the alternative text of a picture in it.</summary>
    public static bool HasName(IElement element) => element.ChildNodes.Any(SaysSomething) || IsNamed(element);

    private static bool SaysSomething(INode node) => node switch
    {
        IText text => !string.IsNullOrWhiteSpace(text.Data),
        IElement { LocalName: "img" } image => HasWords(image, "alt") || IsNamed(image),
        IElement element => HasName(element),
        _ => false,
    };

    /// <summary>By an attribute.</summary>
    public static bool IsNamed(IElement element) => element.Attributes.Length > 0 && Attributes.Any(attribute => HasWords(element, attribute));

    public static bool HasWords(IElement element, string attribute) => !string.IsNullOrWhiteSpace(element.GetAttribute(attribute));
}
