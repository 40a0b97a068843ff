using Microsoft.AspNetCore.Http;

namespace Explainer.CommandLine.Serving;

/// <summary>What a path of a site is answered with: a file, or another address.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="File">Null for a redirect, and where a site has no page for what is missing.</param>
/// <param name="Location">For a redirect.</param>
public sealed record SiteAnswer(int Status, ServedFile? File, string? Location = null)
{
    private static readonly string[] Unserved = [HeaderRules.FileName, RedirectRules.FileName];

    /// <summary>As hosts of static sites do: a redirect that is forced, the file, a folder's <c>index.html</c>, another redirect, <c>404.html</c>.</summary>
    /// <param name="site">The site.</param>
    /// <param name="path">Decoded, as the client sent it.</param>
    public static SiteAnswer To(string path, ServedSite site)
    {
        if (!path.StartsWith(site.BasePath + "/", StringComparison.Ordinal))
        {
            return path is "/" or "" || path == site.BasePath ? new SiteAnswer(302, null, site.BasePath + "/") : Missing(site);
        }

        var within = path[(site.BasePath.Length + 1)..];
        var redirect = site.Redirects.Of("/" + within) ?? site.Redirects.Of(path);
        if (redirect is { IsForced: true } forced)
        {
            return Redirected(forced, site);
        }

        if (FileAt(within, site) is { } file)
        {
            return new SiteAnswer(200, file);
        }

        if (within.Length > 0 && !within.EndsWith('/') && FileAt(within + "/", site) is not null)
        {
            return new SiteAnswer(301, null, new PathString(path + "/").ToUriComponent());
        }

        return redirect is { } last ? Redirected(last, site) : Missing(site);
    }

    private static SiteAnswer Redirected((string Target, int Status, bool IsForced) redirect, ServedSite site) => redirect switch
    {
        (var target, >= 300 and < 400 and var status, _) => new SiteAnswer(status, null, Encoded(target)),
        (var target, var status, _) when FileAt(Within(target, site), site) is { } other => new SiteAnswer(status, other),
        _ => Missing(site),
    };

    private static ServedFile? FileAt(string within, ServedSite site) =>
        Unserved.Contains(within, StringComparer.OrdinalIgnoreCase) ? null
        : within.Length == 0 || within.EndsWith('/') ? site.Find(within + "index.html")
        : site.Find(within);

    private static string Within(string target, ServedSite site) =>
        (target.StartsWith(site.BasePath + "/", StringComparison.Ordinal) ? target[site.BasePath.Length..] : target).TrimStart('/');

    // A header holds ASCII; what an editor has already encoded stays so.
    private static string Encoded(string target) => string.Concat(target.EnumerateRunes()
        .Select(rune => rune.Value is > ' ' and < '\x7f' ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));

    private static SiteAnswer Missing(ServedSite site) => new(404, site.Find("404.html"));
}
