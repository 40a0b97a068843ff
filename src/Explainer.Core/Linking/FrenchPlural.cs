using System.Collections.Frozen;

namespace Explainer.Linking;

/// <summary>The plural of French nouns and adjectives. Words are in lower case.</summary>
internal static class FrenchPlural
{
    private static readonly FrozenSet<string> PluralInX = WordList.Of("bijou caillou chou genou hibou joujou pou");

    /// <summary>Singulars in -au and -eu whose plural takes -s.</summary>
    private static readonly FrozenSet<string> EuInS = WordList.Of("bleu pneu émeu landau sarrau");

    /// <summary>Singulars in -al whose plural is -als.</summary>
    private static readonly FrozenSet<string> AlInS = WordList.Of("""
        aval bal banal bancal cal carnaval cérémonial chacal choral corral fatal festival final mistral narval natal naval nopal pal récital régal serval tonal
        """);

    /// <summary>Singulars in -ail whose plural is -aux.</summary>
    private static readonly FrozenSet<string> AilInAux = WordList.Of("bail corail émail soupirail travail vantail vitrail");

    /// <summary>Singulars in -au, not -eau, which a plural in -aux could also be one of.</summary>
    private static readonly FrozenSet<string> InAu = WordList.Of("aloyau boyau étau fléau gruau hoyau joyau noyau préau tuyau");

    /// <summary>Singulars in -eu; any other word in -eux is an adjective.</summary>
    private static readonly FrozenSet<string> InEu = WordList.Of("""
        adieu aveu bleu cheveu dieu désaveu enjeu essieu feu hébreu jeu lieu milieu moyeu neveu pieu vœu voeu épieu
        """);

    /// <summary>Singulars in -ai and -oi; any other word in -ais or -ois is an adjective or invariable.</summary>
    private static readonly FrozenSet<string> InAiOrOi = WordList.Of("""
        balai bai chai délai déblai essai étai gai geai mai minerai papegai quai rai remblai vrai
        aboi beffroi charroi convoi désarroi effroi emploi envoi octroi paroi pourvoi renvoi remploi réemploi loi roi tournoi
        """);

    /// <summary>Plurals of three letters; to other words so short their -s belongs, as to many names.</summary>
    private static readonly FrozenSet<string> ShortPlurals = WordList.Of("ans dés dus lus mus nés ors rus tus uns vus");

    /// <summary>The plural of a singular: -s, -x, -aux, or the word itself where it ends in -s, -x or -z.</summary>
    public static string Of(string singular) => singular switch
    {
        [.., 's' or 'x' or 'z'] => singular,
        [.., 'a', 'i', 'l'] when AilInAux.Contains(singular) => singular[..^2] + "ux",
        [.., 'a', 'l'] when !AlInS.Contains(singular) => singular[..^1] + "ux",
        [.., 'a' or 'e', 'u'] when !EuInS.Contains(singular) => singular + "x",
        [.., 'o', 'u'] when PluralInX.Contains(singular) => singular + "x",
        _ => singular + "s",
    };

    /// <summary>The singular of a plural, or null where the word is none: <c>mois</c>, <c>heureux</c>, <c>général</c>.</summary>
    public static string? SingularOf(string word) =>
        FrenchInvariables.Nouns.Contains(word) || FrenchInvariables.Adjectives.Contains(word) ? null : word[^1] switch
        {
            's' => WithoutS(word),
            'x' => WithoutX(word),
            _ => null,
        };

    private static string? WithoutS(string word) => word switch
    {
        { Length: 2 } => null,
        { Length: 3 } => ShortPlurals.Contains(word) ? word[..^1] : null,
        [.., 's' or 'x' or 'z' or 'è', 's'] => null,
        [.., 'a' or 'o', 'i', 's'] => InAiOrOi.Contains(word[..^1]) ? word[..^1] : null,
        _ => word[..^1],
    };

    private static string? WithoutX(string word) => word switch
    {
        [.., 'e', 'a', 'u', 'x'] => word[..^1],
        [.., 'a', 'u', 'x'] => SingularOfAux(word[..^3]),
        [.., 'e', 'u', 'x'] when InEu.Contains(word[..^1]) => word[..^1],
        [.., 'o', 'u', 'x'] when PluralInX.Contains(word[..^1]) => word[..^1],
        _ => null,
    };

    private static string SingularOfAux(string stem) =>
        AilInAux.Contains(stem + "ail") ? stem + "ail" : InAu.Contains(stem + "au") ? stem + "au" : stem + "al";
}
