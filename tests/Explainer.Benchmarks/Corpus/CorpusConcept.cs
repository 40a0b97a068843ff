namespace Explainer.Benchmarks.Corpus;

/// <summary>A concept of the corpus: a noun and an adjective, one pair a number.</summary>
internal sealed record CorpusConcept(int Number, Noun Noun, Adjective Adjective)
{
    /// <summary>How many can be told apart.</summary>
    public const int Most = 3600;

    private const string AcronymLetters = "ABCDEFGHLMNOPRSTU";

    public static CorpusConcept Of(int number)
    {
        var (row, noun) = Math.DivRem(number, Vocabulary.Nouns.Length);
        return new CorpusConcept(number, Vocabulary.Nouns[noun], Vocabulary.Adjectives[(row + (noun * 7)) % Vocabulary.Adjectives.Length]);
    }

    public string Label => Noun.Singular + " " + Adjective.Agreeing(Noun, plural: false);

    public string Id => string.Concat($"{Label} {Number}".Normalize(System.Text.NormalizationForm.FormD).Where(c => char.IsAsciiLetterOrDigit(c) || c == ' ')).Replace(' ', '-');

    /// <summary>Every third concept has one, each its own.</summary>
    public string? Acronym => Number % 3 == 0 ? AcronymOf(((Number * 7919) + 12345) % 83521) : null;

    /// <summary>A longer label, within which the shorter one stands.</summary>
    public string? LongLabel => Number % 4 == 1 ? Label + " de la plaine" : null;

    /// <summary>A mention with its article, as a sentence takes it: in the plural, by the acronym, by the longer label.</summary>
    public string MentionAsObject(Dice dice) => dice.Below(6) switch
    {
        0 or 1 => "les " + PluralLabel,
        2 => Noun.Indefinite + Label,
        3 when Acronym is { } acronym => (IsElided(acronym) ? "l’" : "la ") + acronym,
        4 when LongLabel is { } longer => Noun.Definite + longer,
        _ => Noun.Definite + Label,
    };

    public string MentionAfterOf(Dice dice) => dice.Below(4) switch
    {
        0 => "des " + PluralLabel,
        1 when Acronym is { } acronym => (IsElided(acronym) ? "de l’" : "de la ") + acronym,
        _ => Noun.OfIt + Label,
    };

    private string PluralLabel => Noun.Plural + " " + Adjective.Agreeing(Noun, plural: true);

    private static bool IsElided(string acronym) => acronym[0] is 'A' or 'E' or 'O' or 'U';

    private static string AcronymOf(int number) => string.Create(4, number, (letters, rest) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = AcronymLetters[rest % AcronymLetters.Length];
            rest /= AcronymLetters.Length;
        }
    });
}
