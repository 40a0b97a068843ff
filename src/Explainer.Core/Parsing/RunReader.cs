using System.Buffers;
using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Explainer.Parsing;

/// <summary>Flattens the inlines of blocks into runs, one block at a time.</summary>
internal sealed class RunReader(string markdown, PlacedText source, ImmutableArray<ProseLink>.Builder links, DiagnosticList diagnostics)
{
    private const string Replacement = "\uFFFC";

    /// <summary>UTF-16 units that a thread's buffer keeps.</summary>
    private const int Kept = 32 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<char>? _kept;

    private readonly ArrayBufferWriter<char> _text = _kept is { Capacity: <= Kept } kept ? kept : _kept = new ArrayBufferWriter<char>(Kept / 4);
    private readonly ImmutableArray<ProseRun>.Builder _runs = ImmutableArray.CreateBuilder<ProseRun>();
    private readonly List<(LiteralInline Literal, int Start)> _literals = [];
    private bool _tooDeep;

    /// <summary>The runs of a block, and their texts one behind the other, in which the block's literals lie from then on.</summary>
    public (string Text, ImmutableArray<ProseRun> Runs) Read(ContainerInline? inlines, string language)
    {
        _text.ResetWrittenCount();
        _runs.Clear();
        _literals.Clear();
        _tooDeep = false;
        if (inlines is not null)
        {
            ReadChildren(inlines, [], language);
        }

        var text = _text.WrittenSpan.ToString();
        foreach (var (literal, start) in _literals)
        {
            literal.Content = new StringSlice(text, start, start + literal.Content.Length - 1);
        }

        return (text, _runs.ToImmutable());
    }

    private void ReadChildren(ContainerInline container, ImmutableArray<ContainerInline> around, string language)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            var inner = MarkdownAttributes.Check(child, source, diagnostics) ?? language;
            switch (child)
            {
                case LinkInline { IsImage: true } image:
                    TakeLink(image);
                    Add(RunKind.Image, Replacement, image, around, inner);
                    break;
                case DelimiterInline delimiter:
                    Add(RunKind.Text, delimiter.ToLiteral(), delimiter, around, inner);
                    Descend(delimiter, around, around, inner);
                    break;
                case ContainerInline inline:
                    if (inline is LinkInline link)
                    {
                        TakeLink(link);
                    }

                    Descend(inline, around, around.Add(inline), inner);
                    break;
                default:
                    ReadLeaf(child, around, inner);
                    break;
            }
        }
    }

    private void Descend(ContainerInline inline, ImmutableArray<ContainerInline> outer, ImmutableArray<ContainerInline> around, string language)
    {
        if (outer.Length < MarkdownDialect.MaximumDepth)
        {
            ReadChildren(inline, around, language);
        }
        else if (!_tooDeep)
        {
            _tooDeep = true;
            diagnostics.Report(Rules.TooDeep, source.LocationOf(MarkdownSpans.Of(inline.Span)),
                $"Emphasis and links nest deeper than {MarkdownDialect.MaximumDepth} here; flatten them.");
        }
    }

    private void ReadLeaf(Inline leaf, ImmutableArray<ContainerInline> around, string language)
    {
        switch (leaf)
        {
            case LiteralInline literal:
                Add(RunKind.Text, literal.Content.AsSpan(), leaf, around, language);
                break;
            case CodeInline code:
                Add(RunKind.Code, code.Content, leaf, around, language);
                break;
            case LineBreakInline lineBreak:
                Add(lineBreak.IsHard ? RunKind.HardBreak : RunKind.SoftBreak, "\n", leaf, around, language);
                break;
            case HtmlEntityInline entity:
                AddEntity(entity, around, language);
                break;
            case AutolinkInline autolink:
                autolink.Url = TermAddress.Plain(autolink.Url);
                links.Add(new ProseLink((autolink.IsEmail ? "mailto:" : "") + autolink.Url, MarkdownSpans.Of(leaf.Span), Node: null));
                Add(RunKind.Autolink, autolink.Url, leaf, around, language);
                break;
            case FootnoteLink { IsBackLink: false }:
                Add(RunKind.FootnoteReference, Replacement, leaf, around, language);
                break;
            case HtmlInline html:
                diagnostics.Report(Rules.RawHtml, source.LocationOf(MarkdownSpans.Of(html.Span)), "Here is raw HTML; write it in Markdown, or put a backslash before the '<'.");
                break;
            default:
                break;
        }
    }

    private void AddEntity(HtmlEntityInline entity, ImmutableArray<ContainerInline> around, string language)
    {
        var text = entity.Transcoded.ToString();
        if (text.Any(FileText.IsControl))
        {
            diagnostics.Report(Rules.ControlCharacter, source.LocationOf(MarkdownSpans.Of(entity.Span)), "This stands for a control character; delete it.");
            return;
        }

        Add(RunKind.Text, text, entity, around, language);
    }

    private void TakeLink(LinkInline link)
    {
        link.Url = TermAddress.Plain(link.Url ?? "");
        links.Add(new ProseLink(link.Url, MarkdownSpans.Of(link.Span), link));
    }

    private void Add(RunKind kind, ReadOnlySpan<char> text, Inline node, ImmutableArray<ContainerInline> around, string language)
    {
        if (text.Length > 0)
        {
            var literal = node as LiteralInline;
            if (literal is not null)
            {
                _literals.Add((literal, _text.WrittenCount));
            }

            var isPlain = (literal is not null || node is LineBreakInline) && node.TryGetAttributes() is null;
            _runs.Add(new ProseRun(kind, new TextSpan(_text.WrittenCount, text.Length), SourceOf(node, text), around, language, isPlain ? null : node));
            _text.Write(text);
        }
    }

    /// <summary>Where an inline stands. Markdig trims the words of a table's cells, but not their spans.</summary>
    private TextSpan SourceOf(Inline node, ReadOnlySpan<char> text)
    {
        var span = MarkdownSpans.Of(node.Span);
        if (node is not LiteralInline || span.Length <= text.Length || span.End > markdown.Length)
        {
            return span;
        }

        var written = markdown.AsSpan(span.Start, span.Length);
        return written.Trim().SequenceEqual(text) ? new TextSpan(span.Start + span.Length - written.TrimStart().Length, text.Length) : span;
    }
}
