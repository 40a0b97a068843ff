using System.Buffers;
using System.Text;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>The signs before a label's first word and behind its last, folded: <c>++</c> in C++, a stop in O.T.S.C.</summary>
internal readonly record struct LabelSigns(string Before, string After)
{
    public bool IsEmpty => Before.Length == 0 && After.Length == 0;

    /// <summary>The span of a label's words drawn out over its signs; null where a text lacks them, or a word touches them.</summary>
    public TextSpan? Around(string text, TextSpan words)
    {
        if (IsEmpty)
        {
            return words;
        }

        var (start, end) = (words.Start, words.End);
        for (var i = Before.Length - 1; i >= 0; i--)
        {
            if (!TakeBefore(text, ref start, Before[i]))
            {
                return null;
            }
        }

        foreach (var sign in After)
        {
            if (!TakeAfter(text, ref end, sign))
            {
                return null;
            }
        }

        return (Before.Length > 0 && IsTouchedBefore(text, start)) || (After.Length > 0 && IsTouchedAfter(text, end)) ? null : TextSpan.FromBounds(start, end);
    }

    private static bool TakeBefore(string text, ref int at, char sign)
    {
        var first = SkipBefore(text, at);
        if (first == 0 || FoldedCharacters.Separator(text[first - 1]) != sign)
        {
            return false;
        }

        at = first - 1;
        while (sign == ' ' && at > 0 && (FoldedCharacters.IsSpace(text[at - 1]) || FoldedCharacters.IsIgnorable(text[at - 1])))
        {
            at--;
        }

        return true;
    }

    private static bool TakeAfter(string text, ref int at, char sign)
    {
        var next = SkipAfter(text, at);
        if (next == text.Length || FoldedCharacters.Separator(text[next]) != sign)
        {
            return false;
        }

        at = next + 1;
        while (sign == ' ' && at < text.Length && (FoldedCharacters.IsSpace(text[at]) || FoldedCharacters.IsIgnorable(text[at])))
        {
            at++;
        }

        return true;
    }

    private static int SkipBefore(string text, int at)
    {
        while (at > 0 && FoldedCharacters.IsIgnorable(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int SkipAfter(string text, int at)
    {
        while (at < text.Length && FoldedCharacters.IsIgnorable(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsTouchedBefore(string text, int start) =>
        Rune.DecodeLastFromUtf16(text.AsSpan(0, SkipBefore(text, start)), out var rune, out _) == OperationStatus.Done && FoldedCharacters.IsWordRune(rune);

    private static bool IsTouchedAfter(string text, int end) =>
        Rune.DecodeFromUtf16(text.AsSpan(SkipAfter(text, end)), out var rune, out _) == OperationStatus.Done && FoldedCharacters.IsWordRune(rune);
}
