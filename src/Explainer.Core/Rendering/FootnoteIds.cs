using Explainer.Composing;
using Markdig.Extensions.Footnotes;

namespace Explainer.Rendering;

/// <summary>Ids of footnotes and of the places that refer to them.</summary>
internal static class FootnoteIds
{
    public static string Note(ProseView view, int order) => FormattableString.Invariant($"{view.IdPrefix ?? "_"}footnote-{order}");

    public static string Reference(ProseView view, FootnoteLink link) => FormattableString.Invariant($"{view.IdPrefix ?? "_"}footnote-reference-{link.Index}");
}
