using System.Collections.Frozen;

namespace Explainer.Theme;

/// <summary>The pictures of <c>icons/</c>, written into the page: no request, and they take the colour of the words beside them.</summary>
internal static class Icons
{
    private static readonly FrozenDictionary<string, string> ByName = typeof(Icons).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("icons/", StringComparison.Ordinal))
        .ToFrozenDictionary(name => name["icons/".Length..^".svg".Length], name => ThemeFiles.Text(name).Trim(), StringComparer.Ordinal);

    public static string Svg(string name) => ByName[name];
}
