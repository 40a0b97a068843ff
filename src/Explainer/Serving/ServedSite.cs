namespace Explainer.CommandLine.Serving;

/// <summary>What a server answers from.</summary>
/// <param name="Find">The file at a path relative to the site, or null. Paths come from clients: whatever they say, nothing outside the site is found.</param>
/// <param name="Headers">Of <c>_headers</c>.</param>
/// <param name="Redirects">Of <c>_redirects</c>.</param>
/// <param name="BasePath">The path that the site lives under: empty, or <c>/path</c>.</param>
public sealed record ServedSite(Func<string, ServedFile?> Find, HeaderRules Headers, RedirectRules Redirects, string BasePath = "")
{
    /// <summary>A site whose files say themselves what its headers and redirects are.</summary>
    public static ServedSite Of(Func<string, ServedFile?> find, string basePath = "") => new(
        find,
        find(HeaderRules.FileName) is { } headers ? HeaderRules.Read(headers.Content) : HeaderRules.None,
        find(RedirectRules.FileName) is { } redirects ? RedirectRules.Read(redirects.Content) : RedirectRules.None,
        basePath);
}
