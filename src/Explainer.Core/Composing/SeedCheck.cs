using System.Collections.Immutable;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>Compares an article's words with those of the seed that it derives from, once its corrections are applied.</summary>
internal static class SeedCheck
{
    private const int MostReported = 20;

    public static void Check(Article article, Site site, DiagnosticList diagnostics)
    {
        if (article.DerivedFrom is not { } reference)
        {
            return;
        }

        if (site.Seeds.FirstOrDefault(seed => seed.Path == reference.Id) is not { } seed)
        {
            References.Check(reference, "seed", site.Seeds.Select(item => item.Path), site, diagnostics);
            return;
        }

        var expected = Words(seed.Text).Select(span => CanonicalForm.Composed(seed.Text[span.Start..span.End])).ToList();
        var repeated = "";
        foreach (var correction in article.Corrections)
        {
            (expected, var count) = Apply(correction, expected);
            if (count == 0)
            {
                diagnostics.Report(Rules.SeedDiffers, correction.Location, $"The correction's quote « {correction.Quote} » is not in the seed.");
            }
            else if (count > 1)
            {
                repeated = $" The correction of « {correction.Quote} » was applied in {count} places; quote words around it where one is meant.";
            }
        }

        Compare(article, [.. WordsOf(article.Text)], expected, repeated, diagnostics);
    }

    /// <summary>Every run of letters, marks and digits of an article with its block and span.</summary>
    private static IEnumerable<PlacedWord> WordsOf(Prose prose)
    {
        for (var block = 0; block < prose.Blocks.Length; block++)
        {
            var text = prose.Blocks[block].Text;
            foreach (var span in Words(text))
            {
                yield return new PlacedWord(CanonicalForm.Composed(text[span.Start..span.End]), block, span);
            }
        }
    }

    private sealed record PlacedWord(string Word, int Block, TextSpan Span);

    private static IEnumerable<TextSpan> Words(string text)
    {
        var start = -1;
        for (var at = 0; at < text.Length;)
        {
            var isWord = Rune.TryGetRuneAt(text, at, out var rune) && rune.Value != '_' && FoldedCharacters.IsWordRune(rune);
            if (isWord && start < 0)
            {
                start = at;
            }
            else if (!isWord && start >= 0)
            {
                yield return TextSpan.FromBounds(start, at);
                start = -1;
            }

            at += isWord ? rune.Utf16SequenceLength : 1;
        }

        if (start >= 0)
        {
            yield return TextSpan.FromBounds(start, text.Length);
        }
    }

    /// <summary>The words with a correction in every place that it quotes, and how many these are.</summary>
    private static (List<string> Words, int Count) Apply(Correction correction, List<string> words)
    {
        var quote = Words(correction.Quote).Select(span => CanonicalForm.Composed(correction.Quote[span.Start..span.End])).ToList();
        var replacement = Words(correction.Replacement).Select(span => CanonicalForm.Composed(correction.Replacement[span.Start..span.End])).ToList();
        var corrected = new List<string>();
        var (count, taken) = (0, 0);
        for (var at = 0; at < words.Count; at++)
        {
            if (IsAt(quote, at, words))
            {
                corrected.AddRange(words[taken..at]);
                corrected.AddRange(replacement);
                count++;
                taken = at + quote.Count;
                at = taken - 1;
            }
        }

        if (count == 0)
        {
            return (words, 0);
        }

        corrected.AddRange(words[taken..]);
        return (corrected, count);
    }

    private static bool IsAt(List<string> quote, int at, List<string> words)
    {
        var same = 0;
        while (same < quote.Count && at + same < words.Count && words[at + same] == quote[same])
        {
            same++;
        }

        return same == quote.Count && same > 0;
    }

    private static void Compare(Article article, ImmutableArray<PlacedWord> actual, List<string> expected, string repeated, DiagnosticList diagnostics)
    {
        var (i, j, reported) = (0, 0, 0);
        while ((i < actual.Length || j < expected.Count) && reported < MostReported)
        {
            if (i < actual.Length && j < expected.Count && actual[i].Word == expected[j])
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            var (endI, endJ) = NextAgreement(actual, i, expected, j);
            var place = actual.IsEmpty ? article.Location : article.Text.LocationOf(actual[Math.Min(i, actual.Length - 1)].Block, actual[Math.Min(i, actual.Length - 1)].Span);
            diagnostics.Report(Rules.SeedDiffers, place,
                $"The article says « {Passage(actual.Select(word => word.Word), i, endI)} » where its seed says « {Passage(expected, j, endJ)} »; restore the seed's words or list a correction.{repeated}");
            (i, j, reported) = (endI, endJ, reported + 1);
        }
    }

    /// <summary>The nearest point from which three words agree again, or the end of both.</summary>
    private static (int Actual, int Expected) NextAgreement(ImmutableArray<PlacedWord> actual, int i, List<string> expected, int j)
    {
        const int Farthest = 60;
        for (var distance = 1; distance <= Farthest; distance++)
        {
            for (var a = 0; a <= distance; a++)
            {
                var (x, y) = (i + a, j + distance - a);
                if (x <= actual.Length && y <= expected.Count && Agrees(actual, x, expected, y))
                {
                    return (x, y);
                }
            }
        }

        return (actual.Length, expected.Count);
    }

    private static bool Agrees(ImmutableArray<PlacedWord> actual, int i, List<string> expected, int j)
    {
        for (var k = 0; k < 3; k++)
        {
            var (atEnd, alsoAtEnd) = (i + k >= actual.Length, j + k >= expected.Count);
            if (atEnd || alsoAtEnd)
            {
                return atEnd && alsoAtEnd;
            }

            if (actual[i + k].Word != expected[j + k])
            {
                return false;
            }
        }

        return true;
    }

    private static string Passage(IEnumerable<string> words, int start, int end) =>
        end > start ? string.Join(' ', words.Skip(start).Take(Math.Min(end - start, 12))) + (end - start > 12 ? " …" : "") : "(nothing)";
}
