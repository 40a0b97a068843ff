using System.Collections.Frozen;

namespace Explainer.Linking;

/// <summary>The regular plural of English nouns. Words are in lower case.</summary>
internal static class EnglishPlural
{
    /// <summary>Words whose -s belongs to them, whatever they look like.</summary>
    private static readonly FrozenSet<string> Invariable = WordList.Of(
        "always barracks besides chassis crossroads debris gallows headquarters means news perhaps series species tennis towards whereas",
        "aerobics athletics civics economics electronics ethics genetics gymnastics linguistics logistics mathematics mechanics physics politics robotics",
        "athens brussels cannes charles flanders forbes hercules honduras jacques james kansas laos lourdes maldives naples netherlands paris philippines",
        "reuters seychelles texas thames tunis vegas versailles wales");

    private static readonly FrozenSet<string> OInOes = WordList.Of("echo embargo hero mosquito potato tomato torpedo veto volcano");

    private static readonly FrozenSet<string> FInVes = WordList.Of("""
        calf elf half hoof knife leaf life loaf scarf self sheaf shelf thief wife wolf bookshelf housewife midwife werewolf
        """);

    /// <summary>Singulars in -ie of five letters or more; shorter ones need no list.</summary>
    private static readonly FrozenSet<string> InIe = WordList.Of("aerie birdie calorie collie cookie genie junkie movie prairie rookie selfie sortie zombie");

    /// <summary>Singulars in -che, whose plural looks like that of a word in -ch.</summary>
    private static readonly FrozenSet<string> InChe = WordList.Of("ache avalanche cache cliche creche headache niche psyche quiche tranche");

    /// <summary>Singulars in -ch as in monarch: it is no sibilant, and the plural is -chs.</summary>
    private static readonly FrozenSet<string> ChInChs = WordList.Of("czech epoch eunuch loch matriarch monarch oligarch patriarch stomach tech");

    /// <summary>Singulars in -xe.</summary>
    private static readonly FrozenSet<string> InXe = WordList.Of("axe deluxe luxe pickaxe");

    /// <summary>Singulars in a single -s or -z, whose plural looks like that of a word in -se or -ze.</summary>
    private static readonly FrozenSet<string> InSOrZ = WordList.Of("""
        alias atlas bias bonus bus campus canvas census christmas circus consensus corpus exodus focus gas genius iris lens nexus opus pancreas
        status surplus virus blitz chintz hertz klutz quartz waltz
        """);

    /// <summary>The plural of a singular; the word itself where it is invariable.</summary>
    public static string Of(string singular) => singular switch
    {
        [.., 's' or 'x', 'i', 's'] => singular,
        _ when Invariable.Contains(singular) => singular,
        _ when FInVes.Contains(singular) => (singular[^1] == 'e' ? singular[..^2] : singular[..^1]) + "ves",
        _ when OInOes.Contains(singular) => singular + "es",
        _ when ChInChs.Contains(singular) => singular + "s",
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => singular + "es",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => singular[..^1] + "ies",
        _ => singular + "s",
    };

    /// <summary>The singular of a plural, or null where the word is none: <c>news</c>, <c>status</c>, <c>party</c>.</summary>
    public static string? SingularOf(string word) => word switch
    {
        { Length: < 4 } or [.., not 's'] or [.., 's' or 'u', 's'] or [.., 's' or 'x', 'i', 's'] => null,
        _ when Invariable.Contains(word) || InSOrZ.Contains(word) => null,
        [.., 'i', 'e', 's'] => word.Length < 5 || InIe.Contains(word[..^1]) ? word[..^1] : word[..^3] + "y",
        [.., 'e', 's'] => SingularOfEs(word[..^1], word[..^2]),
        _ => word[..^1],
    };

    /// <summary>The singular of a plural in -es: with or without its -e.</summary>
    private static string SingularOfEs(string withE, string withoutE) => withoutE switch
    {
        [.., 'v'] => SingularOfVes(withE, withoutE[..^1]),
        [.., 'o'] => OInOes.Contains(withoutE) ? withoutE : withE,
        [.., 'c', 'h'] => InChe.Contains(withE) ? withE : withoutE,
        [.., 'x'] => InXe.Contains(withE) ? withE : withoutE,
        [.., 's', 's' or 'h'] or [.., 'z', 'z'] => withoutE,
        [.., 's' or 'z'] => InSOrZ.Contains(withoutE) ? withoutE : withE,
        _ => withE,
    };

    private static string SingularOfVes(string withE, string stem) =>
        FInVes.Contains(stem + "f") ? stem + "f" : FInVes.Contains(stem + "fe") ? stem + "fe" : withE;
}
