using System.Numerics;
using System.Runtime.InteropServices;

namespace Explainer.Linking;

/// <summary>Hashes of words and of what stands between them; the same on every machine.</summary>
internal static class WordHash
{
    /// <summary>The hash of nothing.</summary>
    public const ulong Seed = 14695981039346656037;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>Adds a character, or another hash, to a hash.</summary>
    public static ulong Add(ulong hash, ulong value) => BitOperations.RotateLeft((hash ^ value) * Multiplier, 29);

    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        while (word.Length >= 4)
        {
            hash = Add(hash, MemoryMarshal.Cast<char, ulong>(word)[0]);
            word = word[4..];
        }

        foreach (var c in word)
        {
            hash = Add(hash, c);
        }

        return hash;
    }
}
