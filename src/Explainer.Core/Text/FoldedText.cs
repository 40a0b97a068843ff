using System.Globalization;
using System.Text;

namespace Explainer.Text;

/// <summary>A text as it is compared (FORMAT, rule 1), with the way back to the text as written.</summary>
/// <remarks>
/// NFC; apostrophes alike, hyphens alike; a run of white space is one space; soft hyphens and zero-width characters are left out.
/// Case and accents stay. Folding a folded text changes nothing.
/// </remarks>
public sealed class FoldedText
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    private FoldedText(string text, int[] starts, int[] ends)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Folds a text; lone surrogates stay as they are.</summary>
    public static FoldedText Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var starts = new List<int>(text.Length);
        var ends = new List<int>(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            if (FoldedCharacters.IsSpace(text[at]))
            {
                at = EndOfSpace(text, at);
                Add(" ", start, at);
            }
            else
            {
                at += StringInfo.GetNextTextElementLength(text, at);
                Add(Element(text.AsSpan(start, at - start)), start, at);
            }
        }

        return new FoldedText(folded.ToString(), [.. starts], [.. ends]);

        void Add(string piece, int start, int end)
        {
            folded.Append(piece);
            for (var i = 0; i < piece.Length; i++)
            {
                starts.Add(start);
                ends.Add(end);
            }
        }
    }

    /// <summary>The span of the text as written for a span of the folded one; it covers whole grapheme clusters.</summary>
    public TextSpan SpanAsWritten(TextSpan folded) => folded.Length == 0
        ? new TextSpan(folded.Start < _starts.Length ? _starts[folded.Start] : _ends.Length > 0 ? _ends[^1] : 0, 0)
        : TextSpan.FromBounds(_starts[folded.Start], _ends[folded.End - 1]);

    private static int EndOfSpace(string text, int at)
    {
        while (at < text.Length && (FoldedCharacters.IsSpace(text[at]) || FoldedCharacters.IsIgnorable(text[at])))
        {
            at++;
        }

        return at;
    }

    private static string Element(ReadOnlySpan<char> element)
    {
        if (element.Length == 1)
        {
            return FoldedCharacters.IsIgnorable(element[0]) ? "" : FoldedCharacters.Separator(element[0]).ToString();
        }

        var kept = new StringBuilder(element.Length);
        foreach (var c in element)
        {
            if (!FoldedCharacters.IsIgnorable(c))
            {
                kept.Append(FoldedCharacters.Separator(c));
            }
        }

        var text = kept.ToString();
        return IsWellFormed(text) ? text.Normalize(NormalizationForm.FormC) : text;
    }

    /// <summary>Normalisation throws on lone surrogates.</summary>
    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
