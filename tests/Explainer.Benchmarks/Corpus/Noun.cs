namespace Explainer.Benchmarks.Corpus;

/// <summary>A French noun.</summary>
internal sealed record Noun(string Singular, bool IsFeminine)
{
    public string Plural => Singular switch
    {
        [.., 'a', 'l'] => Singular[..^1] + "ux",
        [.., 'a', 'u'] => Singular + "x",
        _ => Singular + "s",
    };

    private bool IsElided => Singular[0] is 'a' or 'e' or 'é' or 'i' or 'o' or 'u';

    /// <summary>« le », « la », « l’ », with the space that follows it, if any.</summary>
    public string Definite => IsElided ? "l’" : IsFeminine ? "la " : "le ";

    /// <summary>« du », « de la », « de l’ ».</summary>
    public string OfIt => IsElided ? "de l’" : IsFeminine ? "de la " : "du ";

    /// <summary>« un », « une ».</summary>
    public string Indefinite => IsFeminine ? "une " : "un ";
}
