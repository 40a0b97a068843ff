using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Parsing;

/// <summary>Gives every block an id of its own: the editor's, else its first words, numbered where two are equal.</summary>
internal sealed class BlockIds(PlacedText text, DiagnosticList diagnostics)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<Block, string> _ids = new(ReferenceEqualityComparer.Instance);

    /// <summary>The id of each block. Those that hold words are numbered first, so that a quotation around a paragraph does not take its name.</summary>
    /// <param name="blocks">In the order of the text.</param>
    /// <param name="containers">What holds some of them, with the index of the first.</param>
    public Dictionary<Block, string> Assign(IReadOnlyList<ProseBlock> blocks, IReadOnlyList<(Block Node, int First)> containers)
    {
        var nodes = blocks.Select(block => (Block)block.Node!).Concat(containers.Select(container => container.Node)).ToList(); // every block of a document has its node
        _taken.EnsureCapacity(nodes.Count);
        _counts.EnsureCapacity(nodes.Count);
        _ids.EnsureCapacity(nodes.Count);
        foreach (var node in nodes)
        {
            TakeOwn(node);
        }

        foreach (var (id, inline) in InlineIds.Of(blocks))
        {
            Take(id, inline);
        }

        foreach (var block in blocks)
        {
            Name(block.Node!, block.Text); // every block of a document has its node
        }

        foreach (var (container, first) in containers)
        {
            Name(container, first < blocks.Count ? blocks[first].Text : "");
        }

        return _ids;
    }

    private void TakeOwn(Block node)
    {
        if (node.TryGetAttributes()?.Id is { } id && Slug.IsId(id) && Take(id, node))
        {
            _ids.Add(node, id);
        }
    }

    private bool Take(string id, MarkdownObject node)
    {
        var isNew = _taken.Add(id);
        if (!isNew)
        {
            diagnostics.Report(Rules.DuplicateId, text.LocationOf(MarkdownSpans.Of(node.Span)), $"The id '{id}' is already used in this text; choose another.");
        }

        return isNew;
    }

    private void Name(Block node, string words)
    {
        if (_ids.ContainsKey(node))
        {
            return;
        }

        var slug = Slug.OfFirstWords(words, ProseReader.WordsOfId);
        var stem = slug.Length == 0 ? "block" : slug;
        var number = _counts.GetValueOrDefault(stem);
        string id;
        do
        {
            number++;
            id = number == 1 ? stem : FormattableString.Invariant($"{stem}-{number}");
        }
        while (!_taken.Add(id));
        _counts[stem] = number;
        _ids.Add(node, id);
    }
}
