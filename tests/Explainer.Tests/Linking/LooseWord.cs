using System.Globalization;
using System.Text;

namespace Explainer.Tests.Linking;

/// <summary>What a text's word looks like when its stem is taken: lower case, without marks.</summary>
internal static class LooseWord
{
    public static string Of(string word) => string.Concat(word.Normalize(NormalizationForm.FormD).Where(c => !IsMark(c))).Replace('ς', 'σ').ToLowerInvariant();

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
