using Explainer.Text;

namespace Explainer.Linking.Tracing;

/// <summary>Compares words of a text with a label that has the same stems.</summary>
internal static class LabelComparison
{
    // Other signs end a phrase: what stands before and behind them is hardly one expression.
    private const string NoSigns = " -'\uFFFC\"«»“”„‘";

    /// <summary>In what they differ; null where they are different expressions.</summary>
    public static NearMatch? Of(NearLabel label, string text, ReadOnlySpan<FoldedWord> words, Inflection inflection)
    {
        var forms = new string[words.Length];
        var differences = LabelDifferences.None;
        for (var i = 0; i < words.Length; i++)
        {
            if (WordComparison.Of(label.Indexed.Words[i], WordOf(text, words[i]), inflection) is not var (form, ofWord))
            {
                return null;
            }

            forms[i] = form;
            differences |= ofWord;
            if (i > 0 && words[i].Separator != label.Path[i].Separator)
            {
                if (!SameSigns(label.Separator(i), text[words[i - 1].End..words[i].Start]))
                {
                    return null;
                }

                differences |= LabelDifferences.Separators;
            }
        }

        var bare = TextSpan.FromBounds(words[0].Start, words[^1].End);
        var span = differences == LabelDifferences.None ? label.Indexed.Signs.Around(text, bare) : null;
        return new NearMatch(span ?? bare, label.Indexed, label.With(forms), span is null ? differences | Around(label.Indexed, text, bare) : differences);
    }

    private static string WordOf(string text, FoldedWord word) => LabelWord.Fold(text.AsSpan(word.Start, word.End - word.Start)).ToString();

    private static bool SameSigns(string label, string text) => Signs(label) == Signs(FoldedText.Of(text).Text);

    private static string Signs(string separator) => string.Concat(separator.Where(c => !NoSigns.Contains(c, StringComparison.Ordinal)));

    /// <summary>The signs that a label begins or ends with (C++) are missing, or there and touched by a word.</summary>
    private static LabelDifferences Around(IndexedLabel label, string text, TextSpan words)
    {
        var (before, after) = label.Signs;
        var (start, end) = (words.Start - before.Length, words.End + after.Length);
        var hasSigns = start >= 0 && end <= text.Length
            && FoldedText.Of(text[start..words.Start]).Text == before
            && FoldedText.Of(text[words.End..end]).Text == after;
        return !hasSigns ? LabelDifferences.Separators
            : before.Length + after.Length > 0 ? LabelDifferences.Boundary
            : LabelDifferences.None;
    }
}
