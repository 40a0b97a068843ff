using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>Cuts texts into words once, so that labels are looked for word by word.</summary>
/// <remarks>The hashes only narrow the search down: what they propose is verified letter by letter.</remarks>
internal sealed class WordCutter(Inflection inflection)
{
    private readonly ImmutableArray<char> _latin = LooseCharacters.Latin;
    private char[] _word = new char[64];

    /// <summary>Appends the words of a text in their order.</summary>
    public void Cut(ReadOnlySpan<char> text, List<FoldedWord> words)
    {
        var separator = WordHash.Seed;
        var lastIsSpace = false;
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            if (text[at] != ' ' && KindAt(text, at) > LooseCharacters.Ignorable && Take(text, ref at) is > 0 and var length)
            {
                words.Add(new FoldedWord(start, at, separator, WordHash.Of(_word.AsSpan(0, inflection.Stem(_word.AsSpan(0, length))))));
                (separator, lastIsSpace) = (WordHash.Seed, false);
                continue;
            }

            var c = text[at++];
            if (c == ' ' || !FoldedCharacters.IsIgnorable(c))
            {
                var folded = FoldedCharacters.Separator(c);
                separator = folded == ' ' && lastIsSpace ? separator : WordHash.Add(separator, folded);
                lastIsSpace = folded == ' ';
            }
        }
    }

    /// <summary>Moves an offset of a text behind the next word.</summary>
    /// <param name="loose">The word without case and accents, until the next one is asked for; a lone NUL for marks on no letter.</param>
    /// <returns>Whether there is one.</returns>
    public bool Next(ReadOnlySpan<char> text, ref int at, out ReadOnlySpan<char> loose)
    {
        while (at < text.Length)
        {
            if (text[at] != ' ' && KindAt(text, at) > LooseCharacters.Ignorable && Take(text, ref at) is > 0 and var length)
            {
                loose = _word.AsSpan(0, length);
                return true;
            }

            at++;
        }

        loose = [];
        return false;
    }

    private char KindAt(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        return c < _latin.Length ? _latin[c] : LooseCharacters.Of(c);
    }

    /// <summary>Takes the word at an offset into the buffer, loose, and moves behind it; its loose length, zero where no word is there.</summary>
    private int Take(ReadOnlySpan<char> text, ref int at)
    {
        var length = TakeLatin(text, at);
        var end = at + length;
        for (var next = end; next < text.Length && text[next] != ' ';)
        {
            var kind = KindAt(text, next);
            if (kind > LooseCharacters.LastKind)
            {
                Put(kind, ref length);
                end = ++next;
            }
            else if (kind == LooseCharacters.Ignorable)
            {
                next++;
            }
            else if (kind == LooseCharacters.None || !TakeRare(text, kind, ref next, ref length))
            {
                break;
            }
            else
            {
                end = next;
            }
        }

        if (end > at && length == 0)
        {
            // Marks on no letter: a word that no label has.
            Put('\0', ref length);
        }

        at = end;
        return length;
    }

    /// <summary>Takes the Latin letters and digits that a text begins with at an offset, most often a whole word, in one short loop.</summary>
    private int TakeLatin(ReadOnlySpan<char> text, int at)
    {
        var latin = _latin;
        var word = _word;
        var rest = text.Slice(at, Math.Min(text.Length - at, word.Length));
        var length = 0;
        while (length < rest.Length && rest[length] < latin.Length && latin[rest[length]] is > LooseCharacters.LastKind and var letter)
        {
            word[length++] = letter;
        }

        return length;
    }

    private bool TakeRare(ReadOnlySpan<char> text, char kind, ref int at, ref int length)
    {
        if (kind == LooseCharacters.Mark)
        {
            at++;
            return true;
        }

        if (Rune.DecodeFromUtf16(text[at..], out var rune, out var consumed) != OperationStatus.Done || !FoldedCharacters.IsWordRune(rune))
        {
            return false;
        }

        foreach (var c in LooseForm.Of(text.Slice(at, consumed)))
        {
            Put(c, ref length);
        }

        at += consumed;
        return true;
    }

    private void Put(char c, ref int length)
    {
        if (length == _word.Length)
        {
            Array.Resize(ref _word, length * 2);
        }

        _word[length++] = c;
    }
}
