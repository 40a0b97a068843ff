using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Rendering;

/// <summary>Writes the attributes that an editor gave to a block or an inline: id, class and lang, nothing else.</summary>
internal static class EditorAttributes
{
    public static HtmlWriter Write(HtmlWriter html, MarkdownObject node, bool withId)
    {
        if (node.TryGetAttributes() is not { } attributes)
        {
            return html;
        }

        html.AttributeIf("id", withId ? attributes.Id : null);
        html.AttributeIf("class", attributes.Classes is { Count: > 0 } classes ? string.Join(' ', classes) : null);
        return html.AttributeIf("lang", attributes.Properties?.LastOrDefault(property => property.Key is "lang").Value);
    }
}
