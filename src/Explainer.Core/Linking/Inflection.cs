using System.Collections.Immutable;

namespace Explainer.Linking;

/// <summary>Stand-in until the branch "text" lands.</summary>
internal sealed class Inflection
{
    private readonly string _plural = "s";
    public static Inflection For(string language) => new();

    public ImmutableArray<string> FormsOf(string word) => [word, word + _plural];

    public int Stem(Span<char> word) => word.Length > 1 && word[^1] == _plural[0] ? word.Length - 1 : word.Length;
}
