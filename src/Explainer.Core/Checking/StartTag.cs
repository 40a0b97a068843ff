using AngleSharp.Dom;

namespace Explainer.Checking;

/// <summary>An element as a message names it.</summary>
internal static class StartTag
{
    private const int MaximumValue = 80;

    private static readonly string[] Telling = ["href", "src", "property", "name", "rel", "id", "for", "type", "class", "lang"];

    /// <summary>The element's start tag with the one attribute that best tells it from its like: <c>&lt;a href="/x/"&gt;</c>.</summary>
    public static string Of(IElement element)
    {
        var attribute = Telling.FirstOrDefault(element.HasAttribute);
        return attribute is null
            ? $"<{element.LocalName}>"
            : $"<{element.LocalName} {attribute}=\"{Shortened(element.GetAttribute(attribute) ?? "")}\">";
    }

    /// <summary>A text on one line and of a length that a message can bear.</summary>
    public static string Shortened(string text)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        if (line.Length <= MaximumValue)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[MaximumValue - 1]) ? MaximumValue - 1 : MaximumValue;
        return line[..end] + "…";
    }
}
