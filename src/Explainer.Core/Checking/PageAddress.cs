namespace Explainer.Checking;

/// <summary>How files and the addresses within the site belong together.</summary>
internal static class PageAddress
{
    private const string Index = "index.html";

    /// <summary>Whether a file is a page.</summary>
    public static bool IsPage(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a page is what hosts show for addresses that are not there: no link leads to it, no list names it.</summary>
    public static bool IsNotFound(string path) => path == "404.html" || path.EndsWith("/404.html", StringComparison.Ordinal);

    /// <summary>The address of a file: <c>/glossaire/</c> for <c>glossaire/index.html</c>.</summary>
    public static string Of(string path)
    {
        var isIndex = path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal);
        var shown = isIndex ? path[..^Index.Length] : path;
        return "/" + string.Join('/', shown.Split('/').Select(Uri.EscapeDataString));
    }
}
