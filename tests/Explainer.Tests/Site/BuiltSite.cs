using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Explainer.CommandLine.Reading;
using Explainer.Text;

namespace Explainer.Tests.Site;

/// <summary>A site built in memory by the whole pipeline, its pages parsed once each.</summary>
public sealed class BuiltSite
{
    private readonly Dictionary<string, OutputFile> _files;
    private readonly ConcurrentDictionary<string, Type> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IDocument> _pages = new(StringComparer.Ordinal);

    /// <summary>This repository's site.</summary>
    public BuiltSite()
        : this(Repository.Root, new BuildSettings())
    {
    }

    internal BuiltSite(string folder, BuildSettings settings)
    {
        var read = SiteReader.Read(folder, Theme.Theme.Files);
        var built = SiteBuilder.Build(read.Value, settings, (page, writer) =>
        {
            _kinds[page.Frame.Address] = page.GetType();
            Theme.Theme.Render(page, writer);
        });
        Result = built with { Files = [.. built.Files.Select(file => file.Made())] };
        _files = Result.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    public BuildResult Result { get; }

    /// <summary>What each address is: an article, a concept …</summary>
    public IReadOnlyDictionary<string, Type> Kinds => _kinds;

    /// <summary>Addresses of all pages.</summary>
    public IEnumerable<string> Addresses => _files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Select(AddressOf).Order(StringComparer.Ordinal);

    public ImmutableArray<string> Paths => [.. _files.Keys.Order(StringComparer.Ordinal)];

    public string Text(string path) => Encoding.UTF8.GetString(_files[path].Content.Span);

    public bool Has(string path) => _files.ContainsKey(path);

    /// <summary>The page at a site-absolute address.</summary>
    public IDocument Page(string address)
    {
        lock (_pages)
        {
            if (!_pages.TryGetValue(address, out var page))
            {
                page = new HtmlParser().ParseDocument(Text(PathOf(address)));
                _pages.Add(address, page);
            }

            return page;
        }
    }

    /// <summary>The file behind an address, decoded, or null when the site has none.</summary>
    public string? FileAt(string address)
    {
        var path = PathOf(Uri.UnescapeDataString(address));
        return Has(path) ? path : null;
    }

    private static string PathOf(string address) => address.EndsWith('/') ? address[1..] + "index.html" : address[1..];

    private static string AddressOf(string path) => "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
}
