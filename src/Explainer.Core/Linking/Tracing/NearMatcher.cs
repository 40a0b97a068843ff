using System.Runtime.InteropServices;

namespace Explainer.Linking.Tracing;

/// <summary>Finds every label in a block's text, and every expression like one: overlapping ones too.</summary>
internal sealed class NearMatcher
{
    /// <summary>No label inside a longer word is looked for behind so many UTF-16 units of it.</summary>
    private const int LongestPiece = 40;

    private readonly NearLabels _labels;
    private readonly WordCutter _cutter;
    private readonly string _text;
    private readonly List<FoldedWord> _words = [];
    private readonly List<FoldedWord> _piece = [];

    public NearMatcher(NearLabels labels, string text)
    {
        _labels = labels;
        _text = text;
        _cutter = new WordCutter(labels.Inflection);
        _cutter.Cut(text, _words);
    }

    /// <summary>Expressions of whole words.</summary>
    public IEnumerable<NearMatch> WholeWords()
    {
        for (var first = 0; first < _words.Count; first++)
        {
            var node = NearLabels.Root;
            for (var count = 1; first + count <= _words.Count; count++)
            {
                node = _labels.Next(node, _words[first + count - 1]);
                if (node < 0)
                {
                    break;
                }

                foreach (var label in _labels.LabelsAt(node))
                {
                    if (LabelComparison.Of(label, _text, CollectionsMarshal.AsSpan(_words).Slice(first, count), _labels.Inflection) is { } match)
                    {
                        yield return match;
                    }
                }
            }
        }
    }

    /// <summary>Labels, letter by letter, whose first word or last is a piece of a longer one.</summary>
    public IEnumerable<NearMatch> InsideWords() =>
        from first in Enumerable.Range(0, _words.Count)
        from start in Cuts(_words[first]).Prepend(_words[first].Start)
        from match in From(first, start)
        select match;

    private IEnumerable<NearMatch> From(int first, int start)
    {
        var isPiece = start > _words[first].Start;
        var node = NearLabels.Root;
        var path = new List<FoldedWord>();
        for (var i = first; i < _words.Count && node >= 0; i++)
        {
            var word = i == first ? _words[i] with { Start = start } : _words[i];
            foreach (var end in Cuts(word).Append(word.End).Where(end => isPiece || end < word.End))
            {
                foreach (var match in At(node, [.. path, Piece(word, end)]))
                {
                    yield return match;
                }
            }

            path.Add(Piece(word, word.End));
            node = _labels.Next(node, path[^1]);
        }
    }

    private IEnumerable<NearMatch> At(int node, FoldedWord[] path)
    {
        node = _labels.Next(node, path[^1]);
        return (node < 0 ? [] : _labels.LabelsAt(node))
            .Where(label => label.Indexed.Signs is { Before: "", After: "" })
            .Select(label => LabelComparison.Of(label, _text, path, _labels.Inflection))
            .OfType<NearMatch>()
            .Where(match => match.Differences == LabelDifferences.None)
            .Select(match => match with { Differences = LabelDifferences.Boundary });
    }

    private FoldedWord Piece(FoldedWord word, int end)
    {
        _piece.Clear();
        _cutter.Cut(_text.AsSpan(word.Start, end - word.Start), _piece);
        return new FoldedWord(word.Start, end, word.Separator, _piece is [var only] ? only.Stem : 0);
    }

    /// <summary>The offsets inside a word at which a piece of it may begin or end: never within a character and its marks.</summary>
    private IEnumerable<int> Cuts(FoldedWord word)
    {
        var end = Math.Min(word.End, word.Start + LongestPiece);
        for (var at = word.Start + 1; at < end; at++)
        {
            if (System.Text.Rune.DecodeFromUtf16(_text.AsSpan(at), out var rune, out _) == System.Buffers.OperationStatus.Done
                && Text.FoldedCharacters.IsWordRune(rune) && !Text.FoldedCharacters.IsMark(rune))
            {
                yield return at;
            }
        }
    }
}
