using System.Text;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Tests.Linking;

/// <summary>
/// Markdown with the links that are expected in brackets: <c>la chute de l'[OTSC]</c>, or with the concept's id, <c>[OTSC→otsc]</c>.
/// Brackets that Markdown reads stay what they are: <c>[words](address)</c>, <c>[^1]</c>; around an explicit link stand two pairs.
/// </summary>
internal static class MarkedText
{
    /// <summary>Links the text without its marks and compares.</summary>
    public static void Check(SmallSite site, string marked)
    {
        var prose = site.LinkArticle(Unmarked(marked));
        Assert.Equal(Settled(marked, prose.Prose), Marked(prose, withIds: marked.Contains('→')));
    }

    public static void Check(string glossary, string marked) => Check(new SmallSite(glossary), marked);

    /// <summary>The Markdown that is marked.</summary>
    public static string Unmarked(string marked) => string.Concat(Pieces(marked).Where(piece => !piece.IsMark).Select(piece => piece.Text));

    /// <summary>The Markdown of a linked prose with its links marked.</summary>
    public static string Marked(LinkedProse prose, bool withIds = false)
    {
        var text = new StringBuilder(prose.Prose.Source.Text);
        var links = prose.Prose.Blocks.SelectMany((block, index) => prose.Mentions[index].Where(mention => mention.IsLink)
            .Select(mention => (Place: SourceOf(block, mention.Span), mention.ConceptId)));
        foreach (var (place, id) in links.OrderByDescending(link => link.Place.Start))
        {
            text.Insert(place.End, withIds ? $"→{id}]" : "]").Insert(place.Start, '[');
        }

        return text.ToString();
    }

    /// <summary>Marks moved inwards over markup, so that <c>[*révolutions* de couleur]</c> is <c>*[révolutions* de couleur]</c>.</summary>
    private static string Settled(string marked, Prose prose)
    {
        var covered = new bool[prose.Source.Text.Length + 1];
        foreach (var run in prose.Blocks.SelectMany(block => block.Runs))
        {
            Array.Fill(covered, value: true, run.Source.Start, run.Source.Length);
        }

        var settled = new List<(int Offset, string Mark)>();
        var at = 0;
        foreach (var (text, isMark) in Pieces(marked))
        {
            if (!isMark)
            {
                at += text.Length;
                continue;
            }

            var offset = at;
            while (text == "[" && offset < covered.Length - 1 && !covered[offset])
            {
                offset++;
            }

            while (text != "[" && offset > 0 && !covered[offset - 1])
            {
                offset--;
            }

            settled.Add((offset, text));
        }

        var result = new StringBuilder(prose.Source.Text);
        foreach (var (offset, mark) in settled.AsEnumerable().Reverse())
        {
            result.Insert(offset, mark);
        }

        return result.ToString();
    }

    private static TextSpan SourceOf(ProseBlock block, TextSpan span)
    {
        var first = block.Runs.Single(run => run.Span.Contains(span.Start));
        var last = block.Runs.Single(run => run.Span.Contains(span.End - 1));
        var start = span.Start == first.Span.Start ? first.Source.Start : first.Source.End - (first.Span.End - span.Start);
        return TextSpan.FromBounds(start, last.Source.End - (last.Span.End - span.End));
    }

    /// <summary>Cuts a marked text into marks and what is between them; each piece of text is one character.</summary>
    private static List<(string Text, bool IsMark)> Pieces(string marked)
    {
        var pieces = new List<(string Text, bool IsMark)>();
        var open = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '\\' && i + 1 < marked.Length)
            {
                pieces.Add((marked[i..(++i + 1)], false));
                continue;
            }

            if (marked[i] == '[')
            {
                open.Push(pieces.Count);
                pieces.Add(("[", false));
                continue;
            }

            var isMark = marked[i] is ']' or '→' && open.Count > 0 && !IsMarkdown(marked, i, pieces, open.Peek());
            var end = isMark && marked[i] == '→' ? marked.IndexOf(']', i) : i;
            pieces.Add((marked[i..(end + 1)], isMark));
            if (marked[end] == ']' && open.Count > 0 && (isMark || marked[i] == ']'))
            {
                var start = open.Pop();
                pieces[start] = ("[", isMark);
            }

            i = end;
        }

        return pieces;
    }

    /// <summary>Whether a bracket that closes belongs to a link, a link's reference, its definition or a footnote.</summary>
    private static bool IsMarkdown(string marked, int at, List<(string Text, bool IsMark)> pieces, int open)
    {
        var next = at + 1 < marked.Length ? marked[at + 1] : ' ';
        var isFirstOfLine = open == 0 || pieces[open - 1].Text == "\n";
        return marked[at] == ']' && (next == '(' || (next == '[' && marked[at + 2] != '^') || (next == ':' && isFirstOfLine)
            || (open > 0 && pieces[open - 1] == ("]", false)) || pieces[open + 1].Text == "^");
    }
}
