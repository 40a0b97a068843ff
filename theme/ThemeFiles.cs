using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Explainer.Text;

namespace Explainer.Theme;

/// <summary>The files embedded in this assembly.</summary>
internal static class ThemeFiles
{
    /// <summary>
    /// One request instead of many: <c>site.css</c> is the tokens and these files in this order, later ones may overrule earlier ones.
    /// The tokens stand in a layer, so that those of a site's own <c>tokens.css</c> win over them, and paper's wins over both.
    /// </summary>
    private static readonly ImmutableArray<string> Styles = ["base", "sheet", "prose", "notes", "lists", "pages", "timeline", "map", "cards", "search", "print"];

    /// <summary><c>site.js</c> is on every page; later files use what earlier ones define.</summary>
    private static readonly ImmutableArray<string> Scripts = ["reading", "loader", "settings", "previews", "cards", "sheet", "slash"];

    /// <summary><c>search.js</c> is on the search page.</summary>
    private static readonly ImmutableArray<string> SearchScripts = ["words", "search-near", "search-index", "search-result", "search-page"];

    private static readonly Assembly Assembly = typeof(ThemeFiles).Assembly;

    public static ImmutableArray<InputFile> All() =>
    [
        .. Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("assets/", StringComparison.Ordinal) || name.StartsWith("strings/", StringComparison.Ordinal))
            .Select(name => new InputFile("theme/" + name, Bytes(name)))
            .Append(StyleSheet())
            .Append(Script("site", Scripts))
            .Append(Script("search", SearchScripts))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>An embedded text.</summary>
    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    private static InputFile StyleSheet() => new(
        "theme/assets/site.css",
        Encoding.UTF8.GetBytes($"@layer tokens {{\n{Style("tokens")}}}\n{string.Concat(Styles.Select(Style))}"));

    private static string Style(string part) => Compact(Text($"styles/{part}.css"));

    private static InputFile Script(string name, ImmutableArray<string> parts) =>
        new($"theme/assets/{name}.js", Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => WithoutComments(Text($"scripts/{part}.js"))))));

    /// <summary>Without lines that are a comment, and indentation; no line of ours lies in a text of several lines.</summary>
    private static string WithoutComments(string script) => string.Concat(script.Split('\n', StringSplitOptions.TrimEntries)
        .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)).Select(line => line + "\n"));

    private static byte[] Bytes(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The theme was built without {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Without comments and indentation: those are for who reads the repository, not for who waits for the page.</summary>
    private static string Compact(string css)
    {
        var compact = new StringBuilder(css.Length);
        for (var start = 0; start < css.Length;)
        {
            var comment = css.IndexOf("/*", start, StringComparison.Ordinal);
            compact.Append(css, start, (comment < 0 ? css.Length : comment) - start);
            start = comment < 0 ? css.Length : css.IndexOf("*/", comment, StringComparison.Ordinal) + 2;
        }

        return string.Concat(compact.ToString()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.EndsWith(',') ? line : line + "\n"));
    }
}
