using System.Buffers;
using System.Text;
using Explainer.Text;

namespace Explainer.Linking;

/// <summary>A word of a text, and how it hangs together with the one before.</summary>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="End">The offset behind its last unit.</param>
/// <param name="Separator">A hash of what stands between the word before and this one, folded.</param>
/// <param name="Stem">A hash of the word's stem: the same for all its regular forms, whatever their case and accents.</param>
internal readonly record struct FoldedWord(int Start, int End, ulong Separator, ulong Stem);

/// <summary>Cuts texts into words once, so that labels are looked for word by word.</summary>
/// <remarks>The hashes only narrow the search down: what they propose is verified letter by letter.</remarks>
internal sealed class WordCutter(Inflection inflection)
{
    private const ulong HashSeed = 14695981039346656037;
    private const ulong HashPrime = 1099511628211;
    private const int TableLength = 0x250;

    /// <summary>For the first letters of Unicode the letter without accent and case, zero where a character belongs to no word, one where it does not count.</summary>
    private static readonly char[] Table = MakeTable();

    private char[] _word = new char[64];

    /// <summary>Appends the words of a text in their order.</summary>
    public void Cut(ReadOnlySpan<char> text, List<FoldedWord> words)
    {
        var separator = HashSeed;
        var lastIsSpace = false;
        var at = 0;
        while (at < text.Length)
        {
            var length = Take(text, ref at, out var start);
            if (length > 0)
            {
                var stem = inflection.Stem(_word.AsSpan(0, length));
                words.Add(new FoldedWord(start, at, separator, Hash(_word.AsSpan(0, stem))));
                separator = HashSeed;
                lastIsSpace = false;
            }
            else
            {
                var c = text[at++];
                if (!FoldedCharacters.IsIgnorable(c))
                {
                    var folded = FoldedCharacters.Separator(c);
                    separator = folded == ' ' && lastIsSpace ? separator : (separator ^ folded) * HashPrime;
                    lastIsSpace = folded == ' ';
                }
            }
        }
    }

    /// <summary>Takes the word at an offset into the buffer, loose; zero where none is there.</summary>
    private int Take(ReadOnlySpan<char> text, ref int at, out int start)
    {
        start = at;
        var length = 0;
        var end = at;
        var isWord = false;
        while (at < text.Length)
        {
            var c = text[at];
            if (c < TableLength)
            {
                var loose = Table[c];
                if (loose == 0)
                {
                    break;
                }

                at++;
                if (loose != 1)
                {
                    isWord = true;
                    Put(loose, ref length);
                    end = at;
                }
            }
            else if (!TakeRare(text, ref at, ref length, ref end, ref isWord))
            {
                break;
            }

            if (!isWord)
            {
                // What does not count stands before a word: it belongs to what is between words.
                at = start;
                return 0;
            }
        }

        at = isWord ? EndOfCluster(text, end) : start;
        if (isWord && length == 0)
        {
            // Marks on no letter: a word that no label is.
            Put('\0', ref length);
        }

        return length;
    }

    private bool TakeRare(ReadOnlySpan<char> text, ref int at, ref int length, ref int end, ref bool isWord)
    {
        if (FoldedCharacters.IsIgnorable(text[at]))
        {
            at++;
            return true;
        }

        if (Rune.DecodeFromUtf16(text[at..], out var rune, out var consumed) != OperationStatus.Done || !FoldedCharacters.IsWordRune(rune))
        {
            return false;
        }

        if (!FoldedCharacters.IsMark(rune))
        {
            foreach (var c in LooseForm.Of(text.Slice(at, consumed)))
            {
                Put(c, ref length);
            }
        }

        isWord = true;
        at += consumed;
        end = at;
        return true;
    }

    /// <summary>A joiner that does not count still belongs to the letter before it.</summary>
    private static int EndOfCluster(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && text[end] is '\u200C' or '\u200D' or '\u034F')
        {
            end++;
        }

        return end;
    }

    private void Put(char c, ref int length)
    {
        if (length == _word.Length)
        {
            Array.Resize(ref _word, length * 2);
        }

        _word[length++] = c;
    }

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = HashSeed;
        foreach (var c in word)
        {
            hash = (hash ^ c) * HashPrime;
        }

        return hash;
    }

    private static char[] MakeTable()
    {
        var table = new char[TableLength];
        for (var c = '\0'; c < TableLength; c++)
        {
            var isWord = FoldedCharacters.IsWordRune(new Rune(c));
            var loose = isWord ? LooseForm.Of([c]) : "";
            // A letter whose loose form is longer than itself stands for its first letter: the same in labels and in texts.
            table[c] = isWord && loose.Length > 0 ? loose[0] : FoldedCharacters.IsIgnorable(c) ? '\u0001' : '\0';
        }

        return table;
    }
}
