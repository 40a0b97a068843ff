using System.Collections.Frozen;

namespace Explainer.Text;

/// <summary>The abbreviations of a language that end in a stop, without it, in lower case. Those that usually end a sentence too (etc.) are none.</summary>
/// <param name="BeforeAnything">A sentence goes on behind them: <c>M.</c>, <c>e.g.</c></param>
/// <param name="BeforeFigures">A sentence goes on behind them where a figure follows: <c>p. 12</c>.</param>
/// <param name="FirstWords">Words that, with a capital, begin a sentence even behind initials: <c>the U.S. The</c>.</param>
internal sealed record Abbreviations(FrozenSet<string> BeforeAnything, FrozenSet<string> BeforeFigures, FrozenSet<string> FirstWords)
{
    private static readonly Abbreviations French = new(
        Words("m mm mr mme mmes mlle mlles dr drs pr prs mgr st ste gén cdt lt cf av apr env ex éd dir trad vs"),
        Words("p pp art al n no nº n° nos num vol t tome chap fig ch par sect ann ibid janv févr fév avr juil juill sept oct nov déc bd"),
        Words("le la les l un une des il elle ils elles on ce cette ces mais en à au dans"));

    private static readonly Abbreviations English = new(
        Words("mr mrs ms messrs dr drs prof gen col maj lt sgt capt cmdr adm sen rep gov rev hon st mt vs viz cf ca approx"),
        Words("p pp art arts no nos vol vols ch chap fig figs sec para jan feb mar apr jun jul aug sept sep oct nov dec"),
        Words("the a an he she it they we this that these but in on at"));

    private static readonly Abbreviations None = new([], [], []);

    /// <summary>UTF-16 units of the longest.</summary>
    public int Longest { get; } = BeforeAnything.Concat(BeforeFigures).Select(word => word.Length).DefaultIfEmpty().Max();

    /// <summary>Those of a language by its primary subtag.</summary>
    public static Abbreviations Of(string language) => IsIn(language, "fr") ? French : IsIn(language, "en") ? English : None;

    private static bool IsIn(string tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
