namespace Explainer.Benchmarks.Corpus;

/// <summary>Numbers that look random and are the same on every machine and in every release of .NET (SplitMix64: Steele, Lea, Flood, 2014).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from zero, below a bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>True once in so many times.</summary>
    public bool Once(int times) => Below(times) == 0;

    /// <summary>A number from zero, below a bound, the low ones more often: as a few concepts of a glossary are in most of the news.</summary>
    public int Skewed(int bound)
    {
        var share = (Next() >> 11) * (1.0 / (1UL << 53));
        return (int)(bound * share * Math.Sqrt(share));
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
