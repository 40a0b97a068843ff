using System.Collections.Frozen;

namespace Explainer.Linking;

/// <summary>The feminine of French adjectives, participles and nouns. Words are in lower case.</summary>
internal static class FrenchFeminine
{
    private static readonly FrozenSet<string> InQue = WordList.Of("ammoniac caduc grec laïc public turc");

    private static readonly FrozenSet<string> InChe = WordList.Of("blanc franc sec");

    private static readonly FrozenSet<string> EtInEte = WordList.Of("""
        complet concret désuet discret incomplet indiscret inquiet préfet quiet replet secret sous-préfet
        """);

    /// <summary>Adjectives and nouns in -eur whose feminine is -eure.</summary>
    private static readonly FrozenSet<string> EurInEure = WordList.Of("""
        antérieur extérieur inférieur intérieur majeur meilleur mineur postérieur prieur supérieur ultérieur
        gouverneur ingénieur procureur professeur
        assesseur censeur confesseur défenseur intercesseur possesseur précurseur prédécesseur successeur
        """);

    /// <summary>Nouns in -teur made from a verb in -ter, whose feminine is -teuse.</summary>
    private static readonly FrozenSet<string> TeurInTeuse = WordList.Of("""
        acheteur chanteur colporteur conteur déserteur emprunteur flatteur lutteur menteur monteur planteur porteur profiteur
        racketteur rapporteur recruteur sauteur transporteur visiteur
        """);

    /// <summary>Nouns in -ion, all feminine but these.</summary>
    private static readonly FrozenSet<string> IonInIonne = WordList.Of("champion espion lion");

    /// <summary>Adjectives that double their last letter, against the rule for their ending.</summary>
    private static readonly FrozenSet<string> Doubling = WordList.Of("""
        bas épais gras gros las métis
        gentil nul paysan valaisan boulot pâlot sot vieillot
        """);

    /// <summary>Adjectives in vowels, which otherwise take no -e: -ai, -eu, -ou.</summary>
    private static readonly FrozenSet<string> InVowels = WordList.Of("bai gai vrai bleu flou hindou tabou zoulou");

    private static readonly FrozenSet<string> InOux = WordList.Of("jaloux époux");

    private static readonly FrozenSet<string> MentInMente = WordList.Of("clément dément inclément véhément");

    /// <summary>The feminine singular of a masculine singular; null where there is none, or where it is the word itself.</summary>
    public static string? Of(string word)
    {
        if (FrenchNouns.WithoutFeminine.Contains(word) || FrenchInvariables.Nouns.Contains(word))
        {
            return null;
        }

        if (Doubling.Contains(word))
        {
            return word + word[^1] + 'e';
        }

        return word[^1] switch
        {
            's' => FrenchInvariables.IsAdjectiveInS(word) ? word + 'e' : null,
            'x' => word.EndsWith("eux", StringComparison.Ordinal) || InOux.Contains(word) ? word[..^1] + "se" : null,
            'c' => OfC(word),
            'f' => OfF(word),
            'l' => OfL(word),
            'n' => OfN(word),
            'r' => OfR(word),
            't' => OfT(word),
            'i' or 'u' => OfVowel(word),
            'k' when word.EndsWith("ek", StringComparison.Ordinal) => word[..^2] + "èke",
            'd' or 'h' or 'k' or 'é' or 'û' => word + 'e',
            _ => null,
        };
    }

    private static string? OfC(string word) =>
        word == "grec" ? "grecque"
        : word == "sec" ? "sèche"
        : InQue.Contains(word) ? word[..^1] + "que"
        : InChe.Contains(word) ? word + "he"
        : null;

    private static string? OfF(string word) => word switch
    {
        "chef" => "cheffe",
        "sauf" or [.., 'i', 'f'] or [.., 'e', 'u', 'f'] => word[..^1] + "ve",
        _ => null,
    };

    private static string? OfL(string word) => word switch
    {
        [.., 'e', 'l'] or [.., 'e', 'i', 'l'] => word + "le",
        [.., 'a' or 'u', 'i', 'l'] => null,
        _ => word + 'e',
    };

    private static string? OfN(string word) => word switch
    {
        [.., 'i', 'o', 'n'] => IonInIonne.Contains(word) ? word + "ne" : null,
        [.., 'e' or 'o', 'n'] => word + "ne",
        _ => word + 'e',
    };

    private static string OfR(string word) => word switch
    {
        [.., 'e', 'u', 'r'] when EurInEure.Contains(word) => word + 'e',
        [.., 't', 'e', 'u', 'r'] when !TeurInTeuse.Contains(word) => word[..^3] + "rice",
        [.., 'e', 'u', 'r'] => word[..^1] + "se",
        [.., 'e', 'r'] => word[..^2] + "ère",
        _ => word + 'e',
    };

    private static string? OfT(string word) => word switch
    {
        [.., 'm', 'e', 'n', 't'] => MentInMente.Contains(word) ? word + 'e' : null,
        [.., 'e', 't'] => EtInEte.Contains(word) ? word[..^2] + "ète" : word + "te",
        _ => word + 'e',
    };

    private static string? OfVowel(string word) => word switch
    {
        [.., 'g', 'u'] => word[..^1] + "uë",
        [.., 'a' or 'o' or 'u', 'i'] or [.., 'a' or 'e' or 'o', 'u'] => InVowels.Contains(word) ? word + 'e' : null,
        _ => word + 'e',
    };
}
