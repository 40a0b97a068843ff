using System.Buffers;
using System.Collections.Immutable;

namespace Explainer.Text;

/// <summary>Cuts texts into sentences.</summary>
/// <remarks>
/// A sentence ends behind <c>. ! ? …</c> with the quotes and brackets that close there, before white space and what can begin another:
/// anything but a small letter. A stop that belongs to a word ends none (<see cref="AbbreviatedWord"/>).
/// </remarks>
public static class Sentences
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?\u2026");

    /// <summary>A thread's list, so that each text makes only its own array.</summary>
    [ThreadStatic]
    private static List<TextSpan>? _kept;

    /// <summary>The sentences in their order: together the whole text but the white space around them.</summary>
    /// <param name="text">Words as a reader sees them, one block.</param>
    /// <param name="language">BCP 47 tag; the abbreviations of French and English are known.</param>
    public static ImmutableArray<TextSpan> Of(string text, string language)
    {
        var abbreviations = Abbreviations.Of(language);
        var sentences = _kept ??= [];
        sentences.Clear();
        var start = SkipSpace(text, 0);
        var at = start;
        while (at + text.AsSpan(at).IndexOfAny(Stops) is var stop && stop >= at)
        {
            at = EndOfStops(text, stop);
            var next = SkipSpace(text, at);
            if (next > at && next < text.Length && CanBegin(text, next) && !AbbreviatedWord.IsAt(text, start, stop, at, next, abbreviations))
            {
                sentences.Add(TextSpan.FromBounds(start, at));
                (start, at) = (next, next);
            }
        }

        var end = text.AsSpan().TrimEnd().Length;
        if (start < end)
        {
            sentences.Add(TextSpan.FromBounds(start, end));
        }

        return [.. sentences];
    }

    /// <summary>Whether a character ends sentences.</summary>
    internal static bool IsStop(char c) => Stops.Contains(c);

    /// <summary>Whether a character opens a quotation or a bracket, or a line of dialogue.</summary>
    internal static bool IsOpener(char c) => c is '"' or '\'' or '\u201C' or '\u2018' or '\u201E' or '«' or '‹' or '(' or '[' or '{' or '\u2013' or '\u2014' or '¿' or '¡';

    /// <summary>The mark of a footnote (U+FFFC) stands behind the stop and belongs to its sentence.</summary>
    private static bool IsCloser(char c) => c is '"' or '\'' or '\u201D' or '\u2019' or '»' or '›' or ')' or ']' or '}' or '\uFFFC';

    /// <summary>Behind a run of stops and of what closes there. French sets a space before » ? and !.</summary>
    private static int EndOfStops(string text, int at)
    {
        while (at < text.Length)
        {
            if (IsStop(text[at]) || IsCloser(text[at]))
            {
                at++;
                continue;
            }

            var next = SkipSpace(text, at);
            if (next == at || next == text.Length || text[next] is not ('»' or '›' or '?' or '!'))
            {
                return at;
            }

            at = next;
        }

        return at;
    }

    private static bool CanBegin(string text, int at)
    {
        while (at < text.Length && (IsOpener(text[at]) || char.IsWhiteSpace(text[at])))
        {
            at++;
        }

        return at == text.Length || !char.IsLower(text[at]);
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
