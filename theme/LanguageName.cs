using Explainer.Composing;

namespace Explainer.Theme;

/// <summary>What a language is called.</summary>
internal static class LanguageName
{
    /// <summary>In the page's language, or the tag itself where the theme has no word for it.</summary>
    public static string Of(string language, PageFrame frame) => Find("language." + language, frame) ?? language;

    /// <summary>In the language itself.</summary>
    public static string Own(string language, PageFrame frame) => Find("switch." + language, frame) ?? language;

    private static string? Find(string key, PageFrame frame) => frame.Strings.Values.GetValueOrDefault(key);
}
