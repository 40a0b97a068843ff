using AngleSharp.Dom;

namespace Explainer.Checking;

/// <summary>An attribute of a page. Rules that look for a few names among all read this list; asking each element for each name takes ten times as long.</summary>
internal readonly record struct PageAttribute(IElement Element, string Name, string Value)
{
    public static IEnumerable<PageAttribute> Of(IElement element)
    {
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is { } attribute)
            {
                yield return new PageAttribute(element, attribute.Name, attribute.Value);
            }
        }
    }
}
