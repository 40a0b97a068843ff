using System.Globalization;
using Explainer.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Explainer.Tests.Text;

/// <summary>FORMAT, « How a mention is found », rule 1.</summary>
public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("l’État", "l'État")]
    [InlineData("« Maïdan\u202F»", "« Maïdan »")]
    [InlineData("un\u00A0\n \u2009deux", "un deux")]
    [InlineData("e\u0301tat", "état")]
    [InlineData("Haut‑Karabagh", "Haut-Karabagh")]
    [InlineData("Ka\u00ADzakh\u200Bstan", "Kazakhstan")]
    [InlineData(" \u200B x", " x")]
    [InlineData("e\u00AD\u0301", "é")]
    [InlineData("\uD83D", "\uD83D")]
    [InlineData("\uDE00\u0301\uD83D", "\uDE00\u0301\uD83D")]
    [InlineData("", "")]
    public void What_compares_alike_folds_alike(string text, string folded) => Assert.Equal(folded, FoldedText.Of(text).Text);

    [Property(MaxTest = 3000, Arbitrary = [typeof(Strings)])]
    public void Folding_twice_is_folding_once(AnyText any)
    {
        var once = FoldedText.Of(any.Text).Text;

        Assert.Equal(once, FoldedText.Of(once).Text);
    }

    [Property(MaxTest = 3000, Arbitrary = [typeof(Strings)])]
    public void Every_folded_character_maps_back_onto_whole_grapheme_clusters(AnyText any)
    {
        var folded = FoldedText.Of(any.Text);
        var boundaries = StringInfo.ParseCombiningCharacters(any.Text).Append(any.Text.Length).ToHashSet();
        var last = 0;
        for (var i = 0; i < folded.Text.Length; i++)
        {
            var span = folded.SpanAsWritten(new TextSpan(i, 1));
            Assert.Contains(span.Start, boundaries);
            Assert.Contains(span.End, boundaries);
            Assert.InRange(span.Start, last, any.Text.Length);
            last = span.Start;
        }
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Strings)])]
    public void What_the_words_of_a_span_fold_to_is_in_the_span(AnyText any, uint start, uint length)
    {
        var folded = FoldedText.Of(any.Text);
        if (folded.Text.Length == 0)
        {
            Assert.Equal(0, folded.SpanAsWritten(default).Length);
            return;
        }

        var from = (int)(start % (uint)folded.Text.Length);
        var span = new TextSpan(from, 1 + (int)(length % (uint)(folded.Text.Length - from)));
        var written = folded.SpanAsWritten(span);

        Assert.Contains(folded.Text.Substring(span.Start, span.Length), FoldedText.Of(any.Text.Substring(written.Start, written.Length)).Text, StringComparison.Ordinal);
    }

    /// <summary>Text, well formed or not.</summary>
    public sealed record AnyText(string Text);

    private static class Strings
    {
        private static readonly string[] Pieces =
        [
            "a", "é", "e", "E", "\u0301", "\u0323", "\u0308", "\u20DD", "'", "’", "ʼ", "-", "‐", "‑", " ", "\u00A0", "\u202F", "\u2000", "\u2028", "\n", "\r", "\t", "\u0085",
            "\u00AD", "\u200B", "\u200D", "\uFEFF", "\uFE0F", "\u034F", "\uD83D", "\uDE00", "😀", "👩‍🚀", "🇫", "🇷", "\u1112", "\u1161", "\u11AB", "한", "\u0600", "\u0903", "\u212B", "\u1E9B", "\uFFFE", "\uFFFF",
            "ﬁ", "µ", "ǆ", "İ", "ß", "\u0344", "\u0958", "\u2126", "\u1FEF", "\u037E", "\u0F73", "𝅗𝅥", "中", "_", "7", "«", "…",
        ];

        public static Arbitrary<AnyText> Text() =>
            Gen.OneOf(Gen.Elements(Pieces), Gen.Choose(0, 0xFFFF).Select(unit => ((char)unit).ToString())).ListOf().Select(pieces => new AnyText(string.Concat(pieces))).ToArbitrary();
    }
}
