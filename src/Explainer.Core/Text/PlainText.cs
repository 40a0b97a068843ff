namespace Explainer.Text;

/// <summary>Texts that fold unit by unit, as most do: Latin letters in NFC, common signs, and no two spaces together.</summary>
internal static class PlainText
{
    /// <summary>Up to it every character is in NFC, whatever is beside it.</summary>
    private const char LastStable = '\u02FF';

    private const char SoftHyphen = '\u00AD';

    /// <summary>Whether each unit is a grapheme cluster that folds to one unit.</summary>
    public static bool Is(string text)
    {
        var wasSpace = false;
        foreach (var c in text)
        {
            // Dashes and quotation marks, and the narrow no-break space of French
            if (c is SoftHyphen or > LastStable and not ((>= '\u2010' and <= '\u2027') or '\u202F'))
            {
                return false;
            }

            var isSpace = FoldedCharacters.IsSpace(c);
            if (isSpace && wasSpace)
            {
                return false;
            }

            wasSpace = isSpace;
        }

        return true;
    }

    /// <summary>The folded text of such a text.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, (folded, original) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = FoldedCharacters.Separator(original[i]);
        }
    });
}
