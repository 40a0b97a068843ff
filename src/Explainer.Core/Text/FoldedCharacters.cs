using System.Globalization;
using System.Text;

namespace Explainer.Text;

/// <summary>What characters are alike when texts and labels are compared (FORMAT, rule 1), and which make words (rule 4).</summary>
public static class FoldedCharacters
{
    /// <summary>Soft hyphens and what has no width, signs of direction and variation selectors included: they do not count.</summary>
    public static bool IsIgnorable(char c) => c >= '\u00AD' && c
        is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F');

    /// <summary>White space of any kind, no-break spaces and line ends included.</summary>
    public static bool IsSpace(char c) => c == ' ' || char.IsWhiteSpace(c);

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Letters, marks, digits and the underscore; the modifier apostrophe, a letter by its category, is an apostrophe here.</summary>
    public static bool IsWordRune(Rune rune) => rune.Value == '_' || (rune.Value != '\u02BC' && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber);

    public static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>How a character between words is compared: one for all apostrophes, one for all hyphens, one space for all white space.</summary>
    public static char Separator(char c) => IsSpace(c) ? ' ' : IsApostrophe(c) ? '\'' : IsHyphen(c) ? '-' : c;
}
