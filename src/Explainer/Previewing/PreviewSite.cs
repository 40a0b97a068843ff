using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Explainer.Checking;
using Explainer.CommandLine.Serving;
using Explainer.Composing;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.CommandLine.Previewing;

/// <summary>A site that was composed without an error. A page is rendered when it is first asked for, and kept.</summary>
public sealed class PreviewSite
{
    private readonly Func<Page, byte[]> _render;
    private readonly RenderedPages _memory;
    private readonly SiteSettings _settings;
    private readonly Dictionary<string, Page> _pages;
    private readonly Dictionary<string, ServedFile> _files;
    private readonly ImmutableArray<string> _termPrefixes;
    private readonly Lazy<SearchData> _search;
    private readonly Lazy<Dictionary<string, ServedFile>> _searchFiles;
    private readonly ConcurrentDictionary<string, Lazy<RenderedPage>> _rendered = new(StringComparer.Ordinal);

    public PreviewSite(ComposedSite composed, Func<Page, byte[]> render, RenderedPages memory)
    {
        (_render, _memory) = (render, memory);
        _settings = composed.Settings;
        _pages = composed.Composition.Pages.ToDictionary(page => SiteBuilder.PathOf(page.Frame.Address), StringComparer.Ordinal);
        _files = composed.Composition.Files.ToDictionary(file => file.Path, file => new ServedFile(file.Path, file.Content), StringComparer.Ordinal);
        memory.Forget(_pages.ContainsKey);
        Frame = composed.Composition.Pages[0].Frame.Site;
        Styles = Frame.ThemeAddresses.Where(asset => asset.Key.EndsWith(".css", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(asset => PlainAddress(asset.Key), asset => Frame.BasePath + asset.Value, StringComparer.Ordinal);
        _termPrefixes =
        [
            .. _pages.Values.Select(page => page.Frame.Terms.Prefix).Where(prefix => prefix.Length > 0).Distinct(StringComparer.Ordinal).Select(prefix => prefix[1..]),
        ];
        _search = new(composed.Composition.MakeSearch);
        _searchFiles = new(() => _search.Value.Files.ToDictionary(file => file.Path, file => new ServedFile(file.Path, file.Content), StringComparer.Ordinal));
        Served = ServedSite.Of(path => Find(path)?.Plain ?? _files.GetValueOrDefault(path) ?? FindSearch(path), Frame.BasePath);
    }

    /// <summary>For <see cref="SiteAnswer"/>.</summary>
    public ServedSite Served { get; }

    public SiteFrame Frame { get; }

    /// <summary>The address of each style sheet by the one that it would have without its content's hash.</summary>
    public ImmutableSortedDictionary<string, string> Styles { get; }

    public IEnumerable<Page> Pages => _pages.Values;

    public Page? PageAt(string path) => _pages.GetValueOrDefault(path);

    /// <summary>The page in a file, rendered now if it was not before.</summary>
    public RenderedPage? Find(string path) => _pages.TryGetValue(path, out var page)
        ? _rendered.GetOrAdd(path, _ => new Lazy<RenderedPage>(() => Render(path, page))).Value
        : null;

    /// <summary>What <c>check</c> finds in the whole site, one page after the other, so that the machine is left to others.</summary>
    /// <param name="memory">What was read before.</param>
    /// <param name="end">When nobody wants to know it any more.</param>
    public ImmutableArray<Diagnostic> Check(ReadFiles memory, CancellationToken end)
    {
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        foreach (var (path, page) in _pages)
        {
            end.ThrowIfCancellationRequested();
            // Not kept: a page that nobody asks for takes no memory.
            files.Add(new OutputFile(path, _rendered.TryGetValue(path, out var rendered) ? rendered.Value.Plain.Content : _render(page)));
        }

        files.AddRange(_files.Values.Where(IsReferredTo).Select(file => new OutputFile(file.Path, file.Content)));
        var found = Checker.Check(
            files.ToImmutable(),
            new CheckSettings(Frame.BaseUrl, Ours: true),
            memory,
            new ParallelOptions { MaxDegreeOfParallelism = 1, CancellationToken = end });
        return Severities.Apply(found, _settings.Severities);
    }

    /// <summary>No page names the parts of the previews' data, and their names change with every word: left out, the other files are read as before.</summary>
    private bool IsReferredTo(ServedFile file) => !_termPrefixes.Any(prefix => file.Path.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Search is made when somebody searches.</summary>
    private ServedFile? FindSearch(string path) =>
        path.StartsWith("theme/search-", StringComparison.Ordinal) ? _searchFiles.Value.GetValueOrDefault(path) : null;

    private RenderedPage Render(string path, Page page)
    {
        var document = _render(page is SearchPage ? _search.Value.Pages.First(search => search.Frame.Address == page.Frame.Address) : page);
        return _memory.Of(path, document, () => Make(path, document));
    }

    private RenderedPage Make(string path, byte[] document)
    {
        var text = Encoding.UTF8.GetString(document);
        var plain = text;
        foreach (var (name, address) in Styles)
        {
            plain = plain.Replace(address, name, StringComparison.Ordinal);
        }

        var fingerprint = ContentHash.Of(Encoding.UTF8.GetBytes(plain))[..16];
        return new RenderedPage(
            new ServedFile(path, document),
            new ServedFile(path, Encoding.UTF8.GetBytes(PreviewScript.AddTo(text, fingerprint))),
            fingerprint);
    }

    private string PlainAddress(string name) => $"{Frame.BasePath}/theme/{name}";
}
