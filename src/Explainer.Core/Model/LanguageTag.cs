namespace Explainer.Model;

/// <summary>Language tags (BCP 47, RFC 5646).</summary>
public static class LanguageTag
{
    /// <summary>Whether a text has the form of a tag: a language of two or three letters and subtags of one to eight letters or digits.</summary>
    public static bool IsWellFormed(string tag)
    {
        var subtags = tag.Split('-');
        return subtags[0].Length is 2 or 3 && subtags[0].All(char.IsAsciiLetter)
            && subtags.Skip(1).All(subtag => subtag.Length is >= 1 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit))
            && (subtags.Length == 1 || subtags[^1].Length > 1);
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
}
