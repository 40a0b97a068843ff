using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Explainer.Parsing;

/// <summary>Makes the flat list of a Markdown tree's blocks and their runs, and checks what the dialect refuses.</summary>
internal sealed class ProseReader
{
    /// <summary>How many of a block's first words make its id.</summary>
    public const int WordsOfId = 4;

    private readonly string _markdown;
    private readonly PlacedText _text;
    private readonly DiagnosticList _diagnostics;
    private readonly ImmutableArray<ProseBlock>.Builder _blocks = ImmutableArray.CreateBuilder<ProseBlock>();
    private readonly ImmutableArray<ProseLink>.Builder _links = ImmutableArray.CreateBuilder<ProseLink>();
    private readonly List<(Block Node, int First)> _containers = [];
    private readonly RunReader _runs;

    private ProseReader(string markdown, PlacedText text, DiagnosticList diagnostics)
    {
        _markdown = markdown;
        _text = text;
        _diagnostics = diagnostics;
        _runs = new RunReader(markdown, text, _links, diagnostics);
    }

    /// <summary>Reads a parsed document.</summary>
    /// <param name="document">Its words are made to lie in the blocks' texts, so that the text that it was parsed from can go.</param>
    /// <param name="markdown">What it was parsed from.</param>
    /// <param name="text">The place of that.</param>
    /// <param name="language">The language that it is written in.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static Prose Read(MarkdownDocument document, string markdown, PlacedText text, string language, DiagnosticList diagnostics)
    {
        var reader = new ProseReader(markdown, text, diagnostics);
        reader.ReadBlocks(document, language);
        var blocks = reader._blocks;
        var ids = new BlockIds(text, diagnostics).Assign(blocks, reader._containers);
        for (var i = 0; i < blocks.Count; i++)
        {
            blocks[i] = blocks[i] with { Id = ids[blocks[i].Node!], Sentences = Sentences.Of(blocks[i].Text, language) }; // every block of a document has its node
        }

        return new Prose(text, language, document, blocks.DrainToImmutable(), ids, reader._links.DrainToImmutable());
    }

    private void ReadBlocks(ContainerBlock container, string language)
    {
        // Where some notes are never referred to Markdig leaves the others out of order.
        foreach (var block in container is FootnoteGroup notes ? notes.OfType<Footnote>().OrderBy(note => note.Order) : container.AsEnumerable())
        {
            var inner = MarkdownAttributes.Check(block, _text, _diagnostics) ?? language;
            switch (block)
            {
                case HtmlBlock html:
                    _diagnostics.Report(Rules.RawHtml, _text.LocationOf(MarkdownSpans.Of(html.Span)), "Here is raw HTML; write it in Markdown, or put a backslash before the '<'.");
                    break;
                case LinkReferenceDefinitionGroup or ThematicBreakBlock:
                    break;
                case ContainerBlock child:
                    if (child is QuoteBlock or ListBlock or Table or Markdig.Extensions.DefinitionLists.DefinitionList)
                    {
                        _containers.Add((child, _blocks.Count));
                    }

                    ReadBlocks(child, inner);
                    break;
                case LeafBlock leaf:
                    ReadLeaf(leaf, inner);
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadLeaf(LeafBlock leaf, string language)
    {
        if (leaf is CodeBlock code)
        {
            var text = code.Lines.ToString();
            var run = new ProseRun(RunKind.Code, new TextSpan(0, text.Length), MarkdownSpans.Of(code.Span), [], language, Node: null);
            _blocks.Add(new ProseBlock("", ProseBlockKind.Code, 0, text, [run], leaf));
            return;
        }

        var (words, runs) = _runs.Read(leaf.Inline, language);
        ReportMissingNotes(words, runs);
        Detach(leaf, runs);
        var level = leaf is HeadingBlock heading ? heading.Level : 0;
        var kind = level > 0 ? ProseBlockKind.Heading : ProseBlockKind.Text;
        _blocks.Add(new ProseBlock("", kind, level, words, runs, leaf));
    }

    /// <summary>What looks like a reference to a footnote and is none would stand on the page with its brackets.</summary>
    private void ReportMissingNotes(string words, ImmutableArray<ProseRun> runs)
    {
        for (var at = words.IndexOf("[^", StringComparison.Ordinal); at >= 0; at = words.IndexOf("[^", at + 2, StringComparison.Ordinal))
        {
            var end = words.IndexOf(']', at);
            var run = runs[Prose.RunAt(runs, at)];
            var source = run.Source.Start + at - run.Span.Start;
            var isWritten = source < _markdown.Length && _markdown.AsSpan(source).StartsWith("[^") && (source == 0 || _markdown[source - 1] != '\\');
            if (run.Kind == RunKind.Text && isWritten && end > at + 2 && !words.AsSpan(at..end).ContainsAny(' ', '\n'))
            {
                var name = words[at..(end + 1)];
                _diagnostics.Report(Rules.Footnote, _text.LocationOf(new TextSpan(source, name.Length)), $"There is no footnote {name}; write « {name}: » and its text in a line of its own, or a backslash before the bracket.");
            }
        }
    }

    /// <summary>Takes the inlines that runs hold out of their block's, which then go: runs say all that they said.</summary>
    private static void Detach(LeafBlock leaf, ImmutableArray<ProseRun> runs)
    {
        foreach (var run in runs)
        {
            (run.Around.IsEmpty ? run.Node : run.Around[0])?.Remove();
        }

        leaf.Inline = null;
    }
}
