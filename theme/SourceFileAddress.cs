using Explainer.Model;

namespace Explainer.Theme;

/// <summary>Where a reader finds the file behind a page, to correct it.</summary>
internal static class SourceFileAddress
{
    /// <summary>The file's address in the repository; null where the site names no repository or the page has no file.</summary>
    /// <param name="settings">Their <c>repository</c> is a repository's own page, or the address that paths are put behind.</param>
    /// <param name="path">Relative to the site folder.</param>
    public static string? Of(SiteSettings settings, string? path)
    {
        if (settings.Repository is not { } repository || path is null || !Uri.TryCreate(repository, UriKind.Absolute, out var address))
        {
            return null;
        }

        return repository.TrimEnd('/') + FilesUnder(address) + "/" + Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal);
    }

    /// <summary>Hosts show a file under an address of their own; HEAD is the default branch, whatever its name.</summary>
    private static string FilesUnder(Uri repository) => (repository.Host, repository.AbsolutePath.Trim('/').Split('/').Length) switch
    {
        ("github.com", 2) => "/blob/HEAD",
        ("gitlab.com", 2) => "/-/blob/HEAD",
        _ => "",
    };
}
