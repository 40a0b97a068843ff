using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Rendering;

/// <summary>Writes the attributes that an editor gave to a block or an inline: id, class and lang, nothing else.</summary>
internal static class EditorAttributes
{
    /// <summary>Writes them.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="node">What has them.</param>
    /// <param name="withId">Whether its id is written too.</param>
    /// <param name="ownClass">A class of ours, before the editor's.</param>
    public static HtmlWriter Write(HtmlWriter html, MarkdownObject node, bool withId, string? ownClass = null)
    {
        if (node.TryGetAttributes() is not { } attributes)
        {
            return html.AttributeIf("class", ownClass);
        }

        html.AttributeIf("id", withId ? attributes.Id : null);
        html.AttributeIf("class", attributes.Classes is { Count: > 0 } classes ? string.Join(' ', ownClass is null ? classes : classes.Prepend(ownClass)) : ownClass);
        return html.AttributeIf("lang", attributes.Properties?.LastOrDefault(property => property.Key is "lang").Value);
    }
}
