using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Explainer.Checking;

/// <summary>The files of a folder as a host would serve them.</summary>
internal sealed class SiteFolder
{
    private const int MaximumRedirects = 10;

    private readonly FrozenSet<string> _paths;
    private readonly FrozenDictionary<string, string> _pathsInAnyCase;
    private readonly FrozenDictionary<string, Redirect> _redirects;
    private readonly ImmutableArray<Redirect> _patterns;
    private readonly ImmutableArray<(string From, string To, int Status, bool IsForced)> _lines;
    private readonly bool _hasForced;

    public SiteFolder(IEnumerable<string> paths, ImmutableArray<Redirect> redirects, SiteRoot root, bool ours)
    {
        _paths = paths.ToFrozenSet(StringComparer.Ordinal);
        _pathsInAnyCase = _paths.Order(StringComparer.Ordinal).DistinctBy(path => path, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(path => path, StringComparer.OrdinalIgnoreCase);
        _redirects = redirects.Where(redirect => redirect is { LeadsOn: true, IsPattern: false })
            .DistinctBy(redirect => redirect.From, StringComparer.Ordinal)
            .ToFrozenDictionary(redirect => redirect.From, StringComparer.Ordinal);
        _patterns = [.. redirects.Where(redirect => redirect is { LeadsOn: true, IsPattern: true })];
        _lines = [.. redirects.Select(redirect => (redirect.From, redirect.To, redirect.Status, redirect.IsForced))];
        _hasForced = redirects.Any(redirect => redirect is { LeadsOn: true, IsForced: true });
        Root = root;
        Ours = ours;
    }

    public SiteRoot Root { get; }

    /// <summary>Whether this generator made the folder.</summary>
    public bool Ours { get; }

    public bool Has(string path) => _paths.Contains(path);

    /// <summary>Whether every address leads to the same place as in another folder.</summary>
    public bool LeadsAs(SiteFolder other) =>
        Root == other.Root && Ours == other.Ours && _lines.SequenceEqual(other._lines) && _paths.SetEquals(other._paths);

    /// <summary>A file whose path differs from this one in case only.</summary>
    public string? InAnotherCase(string path) =>
        _pathsInAnyCase.GetValueOrDefault(path) ?? _pathsInAnyCase.GetValueOrDefault(path.TrimEnd('/') + "/index.html");

    /// <summary>The absolute address of a file, which its relative addresses start from.</summary>
    public Url UrlOf(string path) => new(Root.Absolute(PageAddress.Of(path)));

    /// <summary>What a page's relative addresses start from: its <c>base</c> element, else its own address.</summary>
    public Url BaseOf(string path, ImmutableArray<IElement> elements)
    {
        var own = UrlOf(path);
        var given = elements.FirstOrDefault(element => element.LocalName == "base" && element.HasAttribute("href"))?.GetAttribute("href");
        return given is not null && new Url(own, given) is { IsInvalid: false } url ? url : own;
    }

    /// <summary>Where an address that stands in a file leads (URL Standard); the query does not matter.</summary>
    public Destination Resolve(string address, Url from) => Resolve(address, from, redirects: 0);

    private Destination Resolve(string address, Url from, int redirects)
    {
        var url = new Url(from, address);
        return url switch
        {
            { IsInvalid: true } => new Destination(DestinationKind.Unusable),
            { Scheme: "http" or "https" } when url.Host == Root.Host => ResolveHere(url, address, redirects),
            { Scheme: "http" or "https" } => new Destination(DestinationKind.Foreign, Host: url.HostName),
            { Scheme: "mailto" or "tel" or "sms" or "geo" or "data" or "blob" or "about" } => new Destination(DestinationKind.Inert),
            { Scheme: "javascript" } => new Destination(DestinationKind.Script),
            _ => new Destination(DestinationKind.Unusable),
        };
    }

    private Destination ResolveHere(Url url, string address, int redirects)
    {
        var path = "/" + url.Path;
        if (!Root.Holds(path))
        {
            var isAbsolute = !new Url(address).IsRelative || address.StartsWith("//", StringComparison.Ordinal);
            return isAbsolute
                ? new Destination(DestinationKind.Foreign, Host: url.HostName)
                : new Destination(DestinationKind.Outside, path);
        }

        var within = Uri.UnescapeDataString(path[Root.Prefix.Length..]);
        return Locate(within, url.Fragment ?? "", redirects) with { Insecure = url.Scheme == "http" && Root is { Known: true, Scheme: "https" } };
    }

    /// <summary>The file that a host serves for a decoded path behind the prefix; an empty one is the prefix without its slash.</summary>
    private Destination Locate(string within, string fragment, int redirects)
    {
        var path = within.Length > 0 ? within[1..] : "";
        if (_hasForced && RedirectFor("/" + path) is { IsForced: true } forced)
        {
            return Follow(forced, path, fragment, redirects);
        }

        var isFolder = path.Length == 0 || path.EndsWith('/');
        if (isFolder && Served(path + "index.html", path + "index.htm") is { } index)
        {
            return new Destination(DestinationKind.File, index, fragment, LacksSlash: within.Length == 0);
        }

        if (!isFolder && Served(path) is { } file)
        {
            return new Destination(DestinationKind.File, file, fragment);
        }

        if (!isFolder && Served(path + "/index.html", path + "/index.htm") is { } folder)
        {
            return new Destination(DestinationKind.File, folder, fragment, LacksSlash: true);
        }

        // Most hosts serve x.html for /x too; a folder of our own relies on none that does.
        return !Ours && !isFolder && Served(path + ".html") is { } bare
            ? new Destination(DestinationKind.File, bare, fragment)
            : RedirectFor("/" + path) is { } redirect ? Follow(redirect, path, fragment, redirects)
            : new Destination(DestinationKind.Missing, path, fragment);
    }

    private string? Served(params ReadOnlySpan<string> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (_paths.Contains(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private Redirect? RedirectFor(string address) =>
        Exact(address) ?? Exact(Root.Prefix + address) ?? Covering(address) ?? Covering(Root.Prefix + address);

    private Redirect? Exact(string address) => _redirects.GetValueOrDefault(address) is { } redirect && redirect.To != address ? redirect : null;

    private Destination Follow(Redirect redirect, string path, string fragment, int redirects)
    {
        if (redirect.HasPlaceholders)
        {
            return new Destination(DestinationKind.Inert);
        }

        var destination = redirects < MaximumRedirects ? TargetOf(redirect, redirects + 1) : new Destination(DestinationKind.Missing, path);
        return destination.Fragment.Length > 0 ? destination : destination with { Fragment = fragment };
    }

    private Redirect? Covering(string address)
    {
        var path = address.Split('/');
        return _patterns.FirstOrDefault(pattern => pattern.Moves(address, path));
    }

    /// <summary>Where a redirect leads; its target may be written with the prefix or without.</summary>
    public Destination TargetOf(Redirect redirect) => TargetOf(redirect, redirects: 0);

    private Destination TargetOf(Redirect redirect, int redirects)
    {
        var home = UrlOf("index.html");
        var destination = Resolve(redirect.To, home, redirects);
        return destination.Kind == DestinationKind.Outside ? Resolve(Root.Prefix + redirect.To, home, redirects) : destination;
    }
}
