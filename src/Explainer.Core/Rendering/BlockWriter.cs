using System.Globalization;
using Explainer.Composing;
using Explainer.Model;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Rendering;

/// <summary>Writes the blocks of a Markdown tree.</summary>
internal sealed class BlockWriter(
    ProseView view,
    PageFrame frame,
    HtmlWriter html,
    InlineWriter inlines,
    IReadOnlyDictionary<string, ReadOnlyMemory<byte>> afterBlock)
{
    private readonly Prose _prose = view.Prose.Prose;

    /// <summary>The index of the block behind the one that was written last: they mostly come in their order.</summary>
    private int _next;

    private readonly List<ReadOnlyMemory<byte>> _behind = [];

    /// <summary>Writes a document; what stands behind a block comes behind the outermost block around it.</summary>
    public void WriteAll(MarkdownDocument document)
    {
        foreach (var block in document)
        {
            Write(block);
            _behind.ForEach(added => html.Raw(added.Span));
            _behind.Clear();
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case ParagraphBlock paragraph:
                WriteLeaf("p", paragraph, hasPermalink: true);
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case ThematicBreakBlock:
                html.Raw("<hr>\n"u8);
                break;
            case QuoteBlock quote:
                Open("blockquote", quote).Raw("\n"u8);
                WriteChildren(quote);
                html.Raw("</blockquote>\n"u8);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case Table table:
                new TableWriter(html, inlines, WriteAttributes, IndexOf).Write(table);
                break;
            case DefinitionList list:
                WriteDefinitions(list);
                break;
            case FootnoteGroup group:
                WriteFootnotes(group);
                break;
            case ContainerBlock container:
                WriteChildren(container);
                break;
            default:
                break;
        }
    }

    private void WriteChildren(ContainerBlock container)
    {
        foreach (var child in container)
        {
            Write(child);
        }
    }

    /// <summary>The index of a block whose words are written next; what stands behind it waits for the end of the outermost block.</summary>
    private int IndexOf(Block block)
    {
        var blocks = _prose.Blocks;
        var index = _next < blocks.Length && blocks[_next].Node == block ? _next : 0;
        while (blocks[index].Node != block)
        {
            index++;
        }

        _next = index + 1;
        if (afterBlock.TryGetValue(blocks[index].Id, out var behind))
        {
            _behind.Add(behind);
        }

        return index;
    }

    private HtmlWriter Open(string element, Block block)
    {
        html.Raw("<"u8).Raw(element);
        return WriteAttributes(block).Raw(">"u8);
    }

    /// <summary>Writes a block's id and the editor's attributes.</summary>
    private HtmlWriter WriteAttributes(Block block, string? ownClass = null)
    {
        var isDistrusted = false;
        if (view.IdPrefix is null && _prose.Ids.TryGetValue(block, out var id))
        {
            html.Attribute("id", id);
            // Where the editor gave a class, it is the editor's to say what the block is.
            isDistrusted = ReaderViews.Distrust(id) && block.TryGetAttributes()?.Classes is not { Count: > 0 };
        }

        return EditorAttributes.Write(html, block, withId: false, !isDistrusted ? ownClass : ownClass is null ? ReaderViews.TextClass : $"{ownClass} {ReaderViews.TextClass}");
    }

    private void WriteLeaf(string element, LeafBlock leaf, bool hasPermalink)
    {
        Open(element, leaf);
        inlines.Write(IndexOf(leaf));
        if (hasPermalink)
        {
            WritePermalink(leaf);
        }

        html.Raw("</"u8).Raw(element).Raw(">\n"u8);
    }

    private void WritePermalink(Block block)
    {
        if (view.IdPrefix is null && _prose.Ids.TryGetValue(block, out var id))
        {
            html.Raw("<a class=\"permalink\" data-added"u8).Raw(" href=\"#"u8).Text(id).Raw("\""u8).Attribute("aria-label", frame.Say("permalink")).Raw("></a>"u8);
        }
    }

    private void WriteHeading(HeadingBlock heading) =>
        WriteLeaf("h" + heading.Level.ToString(CultureInfo.InvariantCulture), heading, hasPermalink: true);

    private void WriteCode(CodeBlock code)
    {
        html.Raw("<pre tabindex=\"0\""u8);
        WriteAttributes(code).Raw("><code>"u8).Text(_prose.Blocks[IndexOf(code)].Text).Raw("</code></pre>\n"u8);
    }

    private void WriteList(ListBlock list)
    {
        var element = list.IsOrdered ? "ol" : "ul";
        html.Raw("<"u8).Raw(element).AttributeIf("start", list is { IsOrdered: true, OrderedStart: { } start } && start != "1" ? start : null);
        WriteAttributes(list).Raw(">\n"u8);
        foreach (var item in list.OfType<ListItemBlock>())
        {
            WriteItem("li", item, isTight: !list.IsLoose);
        }

        html.Raw("</"u8).Raw(element).Raw(">\n"u8);
    }

    /// <summary>In a tight item the first paragraph's words stand right in the item, which takes its id.</summary>
    private void WriteItem(string element, ContainerBlock item, bool isTight)
    {
        var first = isTight && item.Count > 0 ? item[0] as ParagraphBlock : null;
        if (first is null)
        {
            Open(element, item).Raw("\n"u8);
        }
        else
        {
            Open(element, first);
            inlines.Write(IndexOf(first));
        }

        foreach (var child in item.Skip(first is null ? 0 : 1))
        {
            html.Raw("\n"u8);
            Write(child);
        }

        html.Raw("</"u8).Raw(element).Raw(">\n"u8);
    }

    private void WriteDefinitions(DefinitionList list)
    {
        Open("dl", list).Raw("\n"u8);
        foreach (var item in list.OfType<DefinitionItem>())
        {
            foreach (var term in item.OfType<DefinitionTerm>())
            {
                WriteLeaf("dt", term, hasPermalink: false);
            }

            var definition = item.Where(child => child is not DefinitionTerm).ToList();
            if (definition is [ParagraphBlock only])
            {
                WriteLeaf("dd", only, hasPermalink: false);
            }
            else if (definition.Count > 0)
            {
                html.Raw("<dd>\n"u8);
                definition.ForEach(Write);
                html.Raw("</dd>\n"u8);
            }
        }

        html.Raw("</dl>\n"u8);
    }

    private void WriteFootnotes(FootnoteGroup group)
    {
        html.Raw("<section class=\"footnotes\""u8).Attribute("aria-label", frame.Say("footnotes")).Raw(">\n<ol>\n"u8);
        foreach (var footnote in group.OfType<Footnote>().OrderBy(footnote => footnote.Order))
        {
            html.Raw("<li"u8).Attribute("id", FootnoteIds.Note(view, footnote.Order)).Raw(">\n"u8);
            WriteChildren(footnote);
            foreach (var link in footnote.Links.Where(link => !link.IsBackLink))
            {
                html.Raw("<a class=\"backlink\" data-added"u8).Attribute("href", "#" + FootnoteIds.Reference(view, link))
                    .Attribute("aria-label", frame.Say("footnotes.back")).Raw(">↩</a>\n"u8);
            }

            html.Raw("</li>\n"u8);
        }

        html.Raw("</ol>\n</section>\n"u8);
    }
}
