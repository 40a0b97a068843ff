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
    // Null where each unit stands for the one at its own offset.
    private readonly int[]? _starts;
    private readonly int[] _ends;

    private FoldedText(string text, int[]? starts, int[] ends)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Folds a text; lone surrogates stay as they are.</summary>
    public static FoldedText Of(string text) => Of(text, isIgnored: static c => FoldedCharacters.IsIgnorable(c));

    /// <summary>Folds a text of which only the words count: the signs that stand for its pictures and its footnotes' numbers are left out.</summary>
    public static FoldedText OfWords(string text) => Of(text, isIgnored: static c => c == SingleLine.ObjectSign || FoldedCharacters.IsIgnorable(c));

    private static FoldedText Of(string text, Func<char, bool> isIgnored)
    {
        if (PlainText.Is(text))
        {
            return new FoldedText(PlainText.Fold(text), starts: null, []);
        }

        var counted = CountedCharacters.Of(text, isIgnored);
        var folded = new StringBuilder(counted.Text.Length);
        var starts = new List<int>(counted.Text.Length);
        var ends = new List<int>(counted.Text.Length);
        var at = 0;
        while (at < counted.Text.Length)
        {
            var start = at;
            at = counted.Text[at] == ' ' ? EndOfSpace(counted.Text, at) : at + StringInfo.GetNextTextElementLength(counted.Text.AsSpan(at));
            foreach (var c in counted.Text[start] == ' ' ? " " : CanonicalForm.Composed(counted.Text[start..at]))
            {
                folded.Append(FoldedCharacters.Separator(c));
                starts.Add(counted.Starts[start]);
                ends.Add(counted.Ends[at - 1]);
            }
        }

        return new FoldedText(folded.ToString(), [.. starts], [.. ends]);
    }

    /// <summary>The span of the text as written for a span of the folded one; it covers whole grapheme clusters.</summary>
    public TextSpan SpanAsWritten(TextSpan folded) => _starts is null ? folded : folded.Length == 0
        ? new TextSpan(folded.Start < _starts.Length ? _starts[folded.Start] : _ends.Length > 0 ? _ends[^1] : 0, 0)
        : TextSpan.FromBounds(_starts[folded.Start], _ends[folded.End - 1]);

    private static int EndOfSpace(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    /// <summary>The characters of a text that count, each with the grapheme cluster that it stands in; what is between words as it is compared.</summary>
    private readonly record struct CountedCharacters(string Text, int[] Starts, int[] Ends)
    {
        public static CountedCharacters Of(string text, Func<char, bool> isIgnored)
        {
            var counted = new StringBuilder(text.Length);
            var starts = new int[text.Length];
            var ends = new int[text.Length];
            var start = 0;
            while (start < text.Length)
            {
                var end = start + StringInfo.GetNextTextElementLength(text.AsSpan(start));
                for (var i = start; i < end; i++)
                {
                    if (!isIgnored(text[i]))
                    {
                        (starts[counted.Length], ends[counted.Length]) = (start, end);
                        counted.Append(FoldedCharacters.Separator(text[i]));
                    }
                }

                start = end;
            }

            return new CountedCharacters(counted.ToString(), starts, ends);
        }
    }
}
