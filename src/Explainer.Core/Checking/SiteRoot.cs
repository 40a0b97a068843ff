using AngleSharp.Dom;

namespace Explainer.Checking;

/// <summary>The address that a folder is served at.</summary>
/// <param name="Scheme"><c>http</c> or <c>https</c>.</param>
/// <param name="Host">With its port where it is not the scheme's own.</param>
/// <param name="Prefix">The path without a slash at its end: empty, or <c>/path</c>.</param>
/// <param name="Known">Whether somebody said so; else the host is one that no link can name.</param>
internal sealed record SiteRoot(string Scheme, string Host, string Prefix, bool Known)
{
    /// <summary>RFC 6761, 6.4: no such host can exist.</summary>
    public static readonly SiteRoot Unknown = new("https", "site.invalid", "", Known: false);

    /// <summary>The root that an absolute address names; unknown when it is none.</summary>
    public static SiteRoot Of(string? baseUrl) =>
        baseUrl is not null && new Url(baseUrl) is { IsInvalid: false, IsRelative: false, Scheme: "http" or "https" } url
            ? new SiteRoot(url.Scheme, url.Host, ("/" + url.Path).TrimEnd('/'), Known: true)
            : Unknown;

    /// <summary>The absolute address for one within the site: <c>/glossaire/</c>.</summary>
    public string Absolute(string address) => $"{Scheme}://{Host}{Prefix}{address}";

    /// <summary>Whether a path of the host lies under the prefix.</summary>
    public bool Holds(string path) =>
        path.StartsWith(Prefix, StringComparison.Ordinal) && (path.Length == Prefix.Length || path[Prefix.Length] == '/');
}
