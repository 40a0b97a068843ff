using System.Collections.Immutable;
using System.Text;
using Explainer.Text;

namespace Explainer.Linking.Tracing;

/// <summary>Finds the words that somebody asks for in a text, whatever their case, accents and signs; inside longer words too.</summary>
internal static class AskedWords
{
    /// <summary>Every place of the words.</summary>
    /// <param name="text">A block's text.</param>
    /// <param name="words">As <see cref="LooseForm.OfWords"/> has them; not empty.</param>
    public static ImmutableArray<TextSpan> In(string text, string words)
    {
        var (loose, offsets) = Loosen(text);
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        for (var at = loose.IndexOf(words, StringComparison.Ordinal); at >= 0; at = loose.IndexOf(words, at + words.Length, StringComparison.Ordinal))
        {
            var end = offsets[at + words.Length - 1];
            spans.Add(TextSpan.FromBounds(offsets[at].Start, end.Start + Math.Max(end.Length, 1)));
        }

        return spans.ToImmutable();
    }

    /// <summary>A text's loose words, and for each character of them where it comes from.</summary>
    private static (string Text, List<TextSpan> Offsets) Loosen(string text)
    {
        var loose = new StringBuilder(text.Length);
        var offsets = new List<TextSpan>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = System.Globalization.StringInfo.GetNextTextElementLength(text, at);
            var piece = LooseForm.OfWords(text.Substring(at, length));
            var isIgnorable = length == 1 && FoldedCharacters.IsIgnorable(text[at]);
            if (piece.Length == 0 && !isIgnorable && loose.Length > 0 && loose[^1] != ' ')
            {
                piece = " ";
            }

            loose.Append(piece);
            offsets.AddRange(Enumerable.Repeat(new TextSpan(at, length), piece.Length));
            at += length;
        }

        return (loose.ToString(), offsets);
    }
}
