using System.Collections.Immutable;
using System.Globalization;
using Explainer.Composing;
using Explainer.Linking;
using Explainer.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Explainer.Rendering;

/// <summary>Writes the words of a block with their links, marks and emphasis, nested in one order: mark, link, emphasis.</summary>
internal sealed class InlineWriter(ProseView view, PageFrame frame, HtmlWriter html)
{
    /// <summary>Pieces of most blocks: a list that grows is made four times.</summary>
    private const int MostPieces = 32;

    private readonly Prose _prose = view.Prose.Prose;
    private readonly ILookup<int, QuoteView>? _quotes = view.Quotes.IsEmpty ? null : view.Quotes.ToLookup(quote => quote.Block);
    private readonly List<object> _open = [];
    private readonly HashSet<object> _written = new(ReferenceEqualityComparer.Instance);
    private readonly List<QuoteView> _ended = [];
    private readonly List<InlinePiece> _pieces = new(MostPieces);

    /// <summary>Writes a block of the prose, by its index.</summary>
    public void Write(int index)
    {
        var block = _prose.Blocks[index];
        var quotes = QuotesOf(index);
        _pieces.Clear();
        InlinePiece.Cut(block, view.Prose.Mentions[index], quotes, _pieces);
        foreach (var piece in _pieces)
        {
            MoveTo(piece.Around);
            WritePiece(piece, block);
            EndQuotes(quotes, piece.Span.End);
        }

        MoveTo([]);
    }

    private ImmutableArray<QuoteView> QuotesOf(int block) => _quotes is null ? [] : [.. _quotes[block]];

    private void EndQuotes(ImmutableArray<QuoteView> quotes, int end)
    {
        foreach (var quote in quotes)
        {
            if (quote.Span.End == end)
            {
                _ended.Add(quote);
            }
        }
    }

    /// <summary>Closes what the next piece does not lie in and opens what it does.</summary>
    private void MoveTo(ImmutableArray<object> around)
    {
        var common = 0;
        while (common < _open.Count && common < around.Length && ReferenceEquals(_open[common], around[common]))
        {
            common++;
        }

        for (var i = _open.Count - 1; i >= common; i--)
        {
            Close(_open[i]);
            _open.RemoveAt(i);
        }

        if (_ended.Count > 0 && !IsInLink)
        {
            WriteNoteNumbers();
        }

        for (var i = common; i < around.Length; i++)
        {
            Open(around[i]);
            _open.Add(around[i]);
        }
    }

    private bool IsInLink => _open.Exists(static wrapper => wrapper is Mention or LinkInline);

    private void Open(object wrapper)
    {
        var isFirst = wrapper is not Mention && _written.Add(wrapper); // a mention has no id
        switch (wrapper)
        {
            case QuoteView quote:
                html.Raw("<mark"u8).Attribute("class", "article-quote quote-" + quote.Motivation.ToString().ToLowerInvariant())
                    .AttributeIf("id", isFirst ? "_quote-" + quote.AnnotationId : null).Raw(">"u8);
                break;
            case Mention mention:
                html.Raw("<a class=\"term\""u8).Attribute("data-term", mention.ConceptId)
                    .Address("href", frame.Href(view.TermAddresses.GetValueOrDefault(mention.ConceptId, ""))).Raw(">"u8);
                break;
            case LinkInline link:
                OpenLink(link);
                break;
            case EmphasisInline emphasis:
                html.Raw(emphasis.DelimiterCount == 2 ? "<strong"u8 : "<em"u8);
                EditorAttributes.Write(html, emphasis, withId: isFirst && view.IdPrefix is null).Raw(">"u8);
                break;
            default:
                break;
        }
    }

    private void OpenLink(LinkInline link)
    {
        if (IsUnlinked(link))
        {
            if (link.TryGetAttributes() is not null)
            {
                EditorAttributes.Write(html.Raw("<span"u8), link, withId: view.IdPrefix is null).Raw(">"u8);
            }

            return;
        }

        var own = view.LinkAddresses.GetValueOrDefault(link.Url ?? "");
        var address = CitationOf(link)?.Address ?? own?.Address;
        html.Raw("<a"u8).Address("href", address is null ? link.Url ?? "" : frame.Href(address)).AttributeIf("hreflang", own?.Language).AttributeIf("title", link.Title);
        EditorAttributes.Write(html, link, withId: view.IdPrefix is null).Raw(">"u8);
    }

    /// <summary><c>[…](term:)</c> is only words, and so is a citation that the page numbers.</summary>
    private bool IsUnlinked(LinkInline link) => TermAddress.ConceptOf(link.Url) is not null
        || (TermAddress.SourceOf(link.Url) is not null && CitationOf(link) is not { Number: 0 });

    private SourceView? CitationOf(LinkInline link) =>
        TermAddress.SourceOf(link.Url) is { } id ? view.Citations.GetValueOrDefault(id) : null;

    private void Close(object wrapper)
    {
        switch (wrapper)
        {
            case QuoteView:
                html.Raw("</mark>"u8);
                break;
            case LinkInline link when IsUnlinked(link):
                html.Raw(link.TryGetAttributes() is null ? ""u8 : "</span>"u8);
                WriteCitation(CitationOf(link));
                break;
            case Mention or LinkInline:
                html.Raw("</a>"u8);
                break;
            case EmphasisInline emphasis:
                html.Raw(emphasis.DelimiterCount == 2 ? "</strong>"u8 : "</em>"u8);
                break;
            default:
                break;
        }
    }

    private void WriteCitation(SourceView? source)
    {
        if (source is { Number: > 0 })
        {
            var number = source.Number.ToString(CultureInfo.InvariantCulture);
            html.Raw("<sup class=\"citation\" data-added><a"u8).Attribute("href", "#_source-" + number)
                .Attribute("aria-label", $"{frame.Say("source")} {number}").Raw(">["u8).Raw(number).Raw("]</a></sup>"u8);
        }
    }

    /// <summary>A note's number stands behind its quote, outside of any link.</summary>
    private void WriteNoteNumbers()
    {
        foreach (var quote in _ended)
        {
            var number = quote.Number.ToString(CultureInfo.InvariantCulture);
            html.Raw("<sup class=\"note-number\" data-added><a"u8).Attribute("href", "#_note-" + quote.AnnotationId)
                .Attribute("aria-label", $"{frame.Say("note")} {number}").Raw(">"u8).Raw(number).Raw("</a></sup>"u8);
        }

        _ended.Clear();
    }

    private void WritePiece(InlinePiece piece, ProseBlock block)
    {
        var text = block.Text.AsSpan(piece.Span.Start, piece.Span.Length);
        switch (piece.Run.Kind)
        {
            case RunKind.Code:
                html.Raw("<code"u8);
                if (piece.Run.Node is { } node)
                {
                    EditorAttributes.Write(html, node, withId: view.IdPrefix is null);
                }

                html.Raw(">"u8).Text(text).Raw("</code>"u8);
                break;
            case RunKind.HardBreak:
                html.Raw("<br>\n"u8);
                break;
            case RunKind.Image when piece.Run.Node is LinkInline image:
                WriteImage(image);
                break;
            case RunKind.FootnoteReference when piece.Run.Node is FootnoteLink link:
                html.Raw("<sup class=\"footnote-reference\" data-added><a"u8).Attribute("id", FootnoteIds.Reference(view, link))
                    .Attribute("href", "#" + FootnoteIds.Note(view, link.Footnote.Order)).Raw(">"u8)
                    .Raw(link.Footnote.Order.ToString(CultureInfo.InvariantCulture)).Raw("</a></sup>"u8);
                break;
            case RunKind.Autolink when piece.Run.Node is AutolinkInline autolink && !IsInLink:
                html.Raw("<a"u8).Address("href", (autolink.IsEmail ? "mailto:" : "") + autolink.Url);
                EditorAttributes.Write(html, autolink, withId: view.IdPrefix is null).Raw(">"u8).Text(text).Raw("</a>"u8);
                break;
            default:
                html.Text(text);
                break;
        }
    }

    private void WriteImage(LinkInline image)
    {
        var address = view.LinkAddresses.GetValueOrDefault(image.Url ?? "")?.Address ?? "";
        html.Raw("<img"u8).Address("src", frame.Href(address)).Attribute("alt", AlternativeText.Of(image)).AttributeIf("title", image.Title);
        var end = address.AsSpan().IndexOfAny('?', '#');
        if (frame.Site.ImageSizes.TryGetValue(Uri.UnescapeDataString(end < 0 ? address : address[..end]), out var size))
        {
            html.Attribute("width", size.Width.ToString(CultureInfo.InvariantCulture)).Attribute("height", size.Height.ToString(CultureInfo.InvariantCulture));
        }

        EditorAttributes.Write(html, image, withId: view.IdPrefix is null).Raw(" loading=\"lazy\" decoding=\"async\">"u8);
    }
}
