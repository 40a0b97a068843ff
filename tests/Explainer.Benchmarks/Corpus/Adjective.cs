namespace Explainer.Benchmarks.Corpus;

/// <summary>A regular French adjective in its four forms.</summary>
internal sealed record Adjective(string Masculine, string Feminine, string Masculines, string Feminines)
{
    /// <summary>From the masculine singular.</summary>
    public static Adjective Of(string word)
    {
        var feminine = word switch
        {
            [.., 'e'] => word,
            [.., 'e', 'l'] => word + "le",
            [.., 'i', 'f'] => word[..^1] + "ve",
            [.., 'i', 'e', 'r'] => word[..^2] + "ère",
            [.., 'e', 'u', 'x'] => word[..^1] + "se",
            _ => word + "e",
        };
        var masculines = word switch
        {
            [.., 'a', 'l'] => word[..^1] + "ux",
            [.., 's' or 'x'] => word,
            _ => word + "s",
        };
        return new Adjective(word, feminine, masculines, feminine + "s");
    }

    public string Agreeing(Noun noun, bool plural) => (noun.IsFeminine, plural) switch
    {
        (false, false) => Masculine,
        (true, false) => Feminine,
        (false, true) => Masculines,
        (true, true) => Feminines,
    };
}
