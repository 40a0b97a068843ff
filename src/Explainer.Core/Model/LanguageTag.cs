namespace Explainer.Model;

/// <summary>Language tags (BCP 47, RFC 5646).</summary>
public static class LanguageTag
{
    /// <summary>Whether a text has the form of a tag: a language of two or three letters and subtags of one to eight letters or digits.</summary>
    public static bool IsWellFormed(string tag)
    {
        if (IsTwoSmallLetters(tag))
        {
            return true;
        }

        var subtags = tag.Split('-');
        return subtags[0].Length is 2 or 3 && subtags[0].All(char.IsAsciiLetter)
            && subtags.Skip(1).All(subtag => subtag.Length is >= 1 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit))
            && (subtags.Length == 1 || subtags[^1].Length > 1);
    }

    /// <summary>A well-formed tag in the letters that are usual (RFC 5646, 2.1.1), so that equal tags are equal texts: <c>fr</c>, <c>pt-BR</c>, <c>sr-Latn</c>.</summary>
    public static string Canonical(string tag)
    {
        if (IsTwoSmallLetters(tag))
        {
            return tag;
        }

        var subtags = tag.ToLowerInvariant().Split('-');
        for (var i = 1; i < subtags.Length && subtags[i - 1].Length > 1; i++)
        {
            subtags[i] = subtags[i].Length switch
            {
                2 => subtags[i].ToUpperInvariant(),
                4 when char.IsAsciiLetter(subtags[i][0]) => char.ToUpperInvariant(subtags[i][0]) + subtags[i][1..],
                _ => subtags[i],
            };
        }

        return string.Join('-', subtags);
    }

    /// <summary>Whether a tag is read from right to left: by its script, else by what its language is mostly written in.</summary>
    public static bool IsRightToLeft(string tag)
    {
        var script = tag.Split('-').Skip(1).FirstOrDefault(subtag => subtag.Length == 4);
        return script is null
            ? Primary(tag) is "ar" or "arc" or "ckb" or "dv" or "fa" or "he" or "iw" or "ji" or "ku" or "nqo" or "ps" or "sd" or "syr" or "ug" or "ur" or "yi"
            : script.ToLowerInvariant() is "adlm" or "arab" or "aran" or "hebr" or "mand" or "mend" or "nkoo" or "rohg" or "samr" or "syrc" or "thaa" or "yezi";
    }

    /// <summary>Whether a tag is a range or one of its refinements (RFC 4647, 3.3.1 basic filtering): <c>fr</c> holds <c>fr-CA</c>.</summary>
    public static bool IsWithin(string tag, string range) =>
        tag.StartsWith(range, StringComparison.OrdinalIgnoreCase) && (tag.Length == range.Length || tag[range.Length] == '-');

    /// <summary>The language without script, region and variants.</summary>
    public static string Primary(string tag)
    {
        var hyphen = tag.IndexOf('-', StringComparison.Ordinal);
        return (hyphen < 0 ? tag : tag[..hyphen]).ToLowerInvariant();
    }

    // What nearly every tag is.
    private static bool IsTwoSmallLetters(string tag) => tag.Length == 2 && char.IsAsciiLetterLower(tag[0]) && char.IsAsciiLetterLower(tag[1]);
}
