using System.Text;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>A text fragment's <c>text=[prefix-,]start[,end][,-suffix]</c> (WICG, URL Fragment Text Directives).</summary>
/// <param name="Prefix">Words in front of the passage; empty when not given, as are the others.</param>
/// <param name="Start">The passage, or its first words.</param>
/// <param name="End">Its last words.</param>
/// <param name="Suffix">Words behind it.</param>
internal sealed record TextDirective(string Prefix, string Start, string End, string Suffix)
{
    /// <summary>The directive behind <c>text=</c>; null when it has no such form.</summary>
    public static TextDirective? Parse(string value)
    {
        var parts = value.Split(',').ToList();
        var prefix = Take(0, parts[0].EndsWith('-'));
        var suffix = Take(parts.Count - 1, parts.Count > 0 && parts[^1].StartsWith('-'));
        return parts.Count is 1 or 2 && parts.TrueForAll(part => part.Length > 0)
            ? new TextDirective(Decoded(prefix.TrimEnd('-')), Decoded(parts[0]), parts.Count == 2 ? Decoded(parts[1]) : "", Decoded(suffix.TrimStart('-')))
            : null;

        string Take(int index, bool isThere)
        {
            var part = isThere ? parts[index] : "";
            if (isThere)
            {
                parts.RemoveAt(index);
            }

            return part;
        }
    }

    private static string Decoded(string part) => PageText.Folded(Uri.UnescapeDataString(part));

    /// <summary>Whether a browser finds the passage: whole words, in any case, within a block; its end and its context may lie in other blocks.</summary>
    public bool IsIn(PageText page)
    {
        var text = page.Text;
        var lastStart = End.Length == 0 ? int.MaxValue : LastEnd(text);
        return Occurrences(text, Start).Any(at =>
            EndsBefore(text, at)
            && (End.Length > 0 ? at + Start.Length <= lastStart : FollowsAt(text, at + Start.Length)));
    }

    /// <summary>Where the last passage end starts that the suffix follows; -1 when there is none.</summary>
    private int LastEnd(string text) => Occurrences(text, End).Where(at => FollowsAt(text, at + End.Length)).DefaultIfEmpty(-1).Last();

    private bool EndsBefore(string text, int at) => text.AsSpan(0, at).TrimEnd().EndsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    private bool FollowsAt(string text, int at) => text.AsSpan(at).TrimStart().StartsWith(Suffix, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<int> Occurrences(string text, string words)
    {
        for (var at = Find(0); at >= 0; at = Find(at + 1))
        {
            if (!JoinsWord(text, at) && !JoinsWord(text, at + words.Length))
            {
                yield return at;
            }
        }

        int Find(int from) => words.Length == 0 || from >= text.Length ? -1 : text.IndexOf(words, from, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a word runs across an offset.</summary>
    private static bool JoinsWord(string text, int at) =>
        at > 0 && at < text.Length
        && Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var before, out _) == System.Buffers.OperationStatus.Done
        && Rune.DecodeFromUtf16(text.AsSpan(at), out var after, out _) == System.Buffers.OperationStatus.Done
        && FoldedCharacters.IsWordRune(before)
        && FoldedCharacters.IsWordRune(after);
}
