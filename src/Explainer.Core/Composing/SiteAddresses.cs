using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Knows every address of the site and what an address that an editor wrote leads to.</summary>
internal sealed class SiteAddresses
{
    private readonly Dictionary<string, SitePage> _pages;
    private readonly Dictionary<string, ImmutableArray<SitePage>> _groups;
    private readonly HashSet<string> _assets;
    private readonly HashSet<string> _made;
    private readonly Dictionary<string, SitePage> _byFile;

    /// <summary>Begins with everything that has an address.</summary>
    /// <param name="pages">Its pages.</param>
    /// <param name="assets">The editors' own files.</param>
    /// <param name="made">Addresses of the files that are made besides the pages: feeds, the sitemap.</param>
    public SiteAddresses(ImmutableArray<SitePage> pages, ImmutableArray<Asset> assets, IEnumerable<string> made)
    {
        _pages = pages.DistinctBy(page => page.Address, StringComparer.Ordinal).ToDictionary(page => page.Address, StringComparer.Ordinal);
        _groups = pages.GroupBy(page => page.Group, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        _assets = assets.Select(asset => asset.Address).ToHashSet(StringComparer.Ordinal);
        _made = made.ToHashSet(StringComparer.Ordinal);
        _byFile = pages.Where(page => page.Origin.Path.EndsWith(".md", StringComparison.Ordinal))
            .DistinctBy(page => page.Origin.Path, StringComparer.Ordinal).ToDictionary(page => page.Origin.Path, StringComparer.Ordinal);
    }

    /// <summary>The pages of a group, in the order of the site's languages.</summary>
    public ImmutableArray<SitePage> Translations(string group) => _groups.TryGetValue(group, out var pages) ? pages : [];

    public bool IsAsset(string address) => _assets.Contains(address);

    public SitePage? Page(string address) => _pages.GetValueOrDefault(address);

    /// <summary>What an address leads to.</summary>
    /// <param name="written">As the editor wrote it.</param>
    /// <param name="file">The file that it stands in; relative addresses start there.</param>
    public AddressTarget TargetOf(string written, string file)
    {
        var (path, suffix) = Cut(written);
        var decoded = Uri.UnescapeDataString(path);
        if (decoded.Length == 0)
        {
            return new AddressTarget(PageOfFile(file), Asset: null, suffix);
        }

        foreach (var candidate in decoded.StartsWith('/') ? [decoded] : Absolute(decoded, file))
        {
            if (_assets.Contains(candidate) || _made.Contains(candidate))
            {
                return new AddressTarget(Page: null, candidate, suffix);
            }

            if (PageAt(candidate) is { } page)
            {
                return new AddressTarget(page, Asset: null, suffix);
            }
        }

        return new AddressTarget(Page: null, Asset: null, suffix);
    }

    /// <summary>What to write for an address on a page in a language: a page of the site in that language where there is one that has the fragment. Null leaves it as it is.</summary>
    public ResolvedAddress? Resolve(string written, Prose prose, string language)
    {
        if (written.StartsWith('#') || WebAddress.SchemeOf(written) is not null)
        {
            return null;
        }

        var target = TargetOf(written, prose.Source.File.Path);
        if (target.Asset is not null)
        {
            return new ResolvedAddress(string.Join('/', target.Asset.Split('/').Select(Uri.EscapeDataString)) + target.Suffix, Language: null);
        }

        var page = Translation(target, language) ?? target.Page;
        return page is null ? null : new ResolvedAddress(page.Address + target.Suffix, page.Language == language ? null : page.Language);
    }

    /// <summary>The page in a language of what an address leads to; null where there is none, or none with the fragment: ids are made of a text's own words.</summary>
    public SitePage? Translation(AddressTarget target, string language) => target.Page is null
        ? null
        : Translations(target.Page.Group).FirstOrDefault(page => page.Language == language
            && (page == target.Page || target.Fragment.Length == 0 || page.Fragments.Value.Contains(target.Fragment)));

    private SitePage? PageOfFile(string file) => _byFile.GetValueOrDefault(file);

    private SitePage? PageAt(string path) =>
        _pages.GetValueOrDefault(path)
        ?? _pages.GetValueOrDefault(path + "/")
        ?? (path.EndsWith("/index.html", StringComparison.Ordinal) ? _pages.GetValueOrDefault(path[..^"index.html".Length]) : null)
        ?? (path.EndsWith(".md", StringComparison.Ordinal) ? PageOfFile(path[1..]) : null);

    /// <summary>A relative address starts at its file, as in an editor, or at its page, as in a browser.</summary>
    private IEnumerable<string> Absolute(string relative, string file)
    {
        if (Combine("/" + file[..(file.LastIndexOf('/') + 1)], relative) is { } inFolder)
        {
            yield return inFolder;
            if (inFolder.StartsWith("/input/assets/", StringComparison.Ordinal))
            {
                yield return inFolder["/input".Length..];
            }
        }

        if (PageOfFile(file) is { } page && Combine(page.Address, relative) is { } onSite)
        {
            yield return onSite;
        }
    }

    private static string? Combine(string folder, string relative)
    {
        var segments = new List<string>(folder.Trim('/').Split('/', StringSplitOptions.RemoveEmptyEntries));
        var parts = relative.Split('/');
        foreach (var part in parts)
        {
            if (part == ".." && segments.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                segments.Add(part);
            }
        }

        return "/" + string.Join('/', segments) + (parts[^1] is "" or "." or ".." && segments.Count > 0 ? "/" : "");
    }

    private static (string Path, string Suffix) Cut(string address)
    {
        var end = address.IndexOfAny(['?', '#']);
        return end < 0 ? (address, "") : (address[..end], address[end..]);
    }
}

/// <summary>What an address leads to: a page, a published file, or nothing of this site.</summary>
/// <param name="Suffix">Query and fragment, as written.</param>
internal sealed record AddressTarget(SitePage? Page, string? Asset, string Suffix)
{
    /// <summary>The fragment, decoded, without its sign; empty where there is none or where it names words (<c>:~:text=</c>).</summary>
    public string Fragment
    {
        get
        {
            var hash = Suffix.IndexOf('#', StringComparison.Ordinal);
            var fragment = hash < 0 ? "" : Uri.UnescapeDataString(Suffix[(hash + 1)..]);
            var directive = fragment.IndexOf(":~:", StringComparison.Ordinal);
            return directive < 0 ? fragment : fragment[..directive];
        }
    }
}
