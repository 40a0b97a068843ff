using System.Collections.Frozen;
using Explainer.Composing;

namespace Explainer.Rendering;

/// <summary>Turns a prose with its mentions, quotes and citations into HTML, in UTF-8: good until the same thread renders the next.</summary>
public static class ProseRenderer
{
    /// <summary>The blocks of a prose as HTML, each with its id.</summary>
    /// <param name="view">The prose and what its place on the page decides.</param>
    /// <param name="frame">The page that it stands on.</param>
    /// <param name="afterBlock">HTML in UTF-8 to put behind the outermost block around a block, by the block's id; the caller gives each element <c>data-added</c>.</param>
    public static ReadOnlySpan<byte> Render(ProseView view, PageFrame frame, IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? afterBlock = null)
    {
        var html = new HtmlWriter();
        var inlines = new InlineWriter(view, frame, html);
        if (view.Prose.Prose.Document is { } document)
        {
            new BlockWriter(view, frame, html, inlines, afterBlock ?? FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty).WriteAll(document);
        }
        else
        {
            html.Raw("<p>"u8);
            inlines.Write(0);
            html.Raw("</p>\n"u8);
        }

        return html.End();
    }

    /// <summary>The words of a short text (a definition, a note) as one paragraph without an id.</summary>
    public static ReadOnlySpan<byte> RenderParagraph(ProseView view, PageFrame frame)
    {
        var html = new HtmlWriter().Raw("<p>"u8);
        var inlines = new InlineWriter(view, frame, html);
        for (var block = 0; block < view.Prose.Prose.Blocks.Length; block++)
        {
            html.Raw(block == 0 ? ""u8 : " "u8);
            inlines.Write(block);
        }

        return html.Raw("</p>"u8).End();
    }
}
