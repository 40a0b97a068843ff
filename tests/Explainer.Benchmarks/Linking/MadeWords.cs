using System.Text;

namespace Explainer.Benchmarks.Linking;

/// <summary>Words that look French, the same on every machine and in every version of .NET.</summary>
internal sealed class MadeWords(uint seed)
{
    private static readonly string[] Syllables =
    [
        "ba", "ca", "dé", "fo", "gu", "lé", "ma", "né", "pré", "ro", "sa", "tra", "vi", "con", "par", "ré", "in", "mon", "cher", "plo", "bri", "sta", "ko", "zha", "ter", "che",
    ];

    private static readonly string[] Endings =
        ["tion", "ment", "eur", "al", "if", "eux", "ité", "isme", "ance", "age", "é", "in", "er", "ien", "oire", "ude", "ien", "eau", "el", "ère"];

    private uint _state = seed;

    /// <summary>A number below a limit.</summary>
    public int Below(int limit)
    {
        // xorshift32 (Marsaglia 2003)
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(((ulong)_state * (ulong)limit) >> 32);
    }

    public T One<T>(IReadOnlyList<T> among) => among[Below(among.Count)];

    /// <summary>One of a list, the first far more often than the last, as words are in texts.</summary>
    public T OneOfRanked<T>(IReadOnlyList<T> among) => among[(int)Math.Pow(among.Count, Below(1 << 20) / (double)(1 << 20)) - 1];

    /// <summary>Different words of two to four syllables and an ending.</summary>
    public string[] Distinct(int count)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < count)
        {
            var word = new StringBuilder();
            for (var i = 1 + Below(3); i >= 0; i--)
            {
                word.Append(One(Syllables));
            }

            words.Add(word.Append(One(Endings)).ToString());
        }

        return [.. words];
    }
}
