using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>The blocks of a text, folded by rule 1, to look for quotes in.</summary>
internal sealed class FoldedBlocks
{
    /// <summary>Between two blocks: no text holds it, so that no quote reaches over it.</summary>
    private const char Seam = '\0';

    private readonly ImmutableArray<int> _starts;
    private readonly string _whole;

    public FoldedBlocks(Prose prose)
    {
        Blocks = [.. prose.Blocks.Select(block => FoldedText.OfWords(block.Text))];
        _whole = string.Join(Seam, Blocks.Select(block => block.Text));
        var starts = ImmutableArray.CreateBuilder<int>(Blocks.Length);
        var start = 0;
        foreach (var block in Blocks)
        {
            starts.Add(start);
            start += block.Text.Length + 1;
        }

        _starts = starts.MoveToImmutable();
    }

    public ImmutableArray<FoldedText> Blocks { get; }

    /// <summary>Every place of a folded text, overlapping ones too: the block, and the offset in it.</summary>
    public IEnumerable<FoldedPlace> Occurrences(string exact)
    {
        for (var at = exact.Length == 0 ? -1 : _whole.IndexOf(exact, StringComparison.Ordinal); at >= 0; at = _whole.IndexOf(exact, at + 1, StringComparison.Ordinal))
        {
            var found = _starts.BinarySearch(at);
            var block = found >= 0 ? found : ~found - 1;
            yield return new FoldedPlace(block, at - _starts[block]);
        }
    }
}

/// <summary>Where something begins in folded blocks.</summary>
/// <param name="Block">The block's index.</param>
/// <param name="Start">Offset in its folded text, in UTF-16 units.</param>
internal sealed record FoldedPlace(int Block, int Start);
