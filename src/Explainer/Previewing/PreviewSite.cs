using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
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
    private readonly SiteSettings _settings;
    private readonly FrozenDictionary<string, Page> _pages;
    private readonly FrozenDictionary<string, ServedFile> _files;
    private readonly ConcurrentDictionary<string, Lazy<RenderedPage>> _rendered = new(StringComparer.Ordinal);

    public PreviewSite(ComposedSite composed, Func<Page, byte[]> render)
    {
        _render = render;
        _settings = composed.Settings;
        _pages = composed.Composition.Pages.ToFrozenDictionary(page => SiteBuilder.PathOf(page.Frame.Address), StringComparer.Ordinal);
        _files = composed.Composition.Files.ToFrozenDictionary(file => file.Path, file => new ServedFile(file.Path, file.Content), StringComparer.Ordinal);
        Frame = composed.Composition.Pages[0].Frame.Site;
        Styles = Frame.ThemeAddresses.Where(asset => asset.Key.EndsWith(".css", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(asset => PlainAddress(asset.Key), asset => Frame.BasePath + asset.Value, StringComparer.Ordinal);
        Served = ServedSite.Of(path => Find(path)?.Plain ?? _files.GetValueOrDefault(path), Frame.BasePath);
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

    /// <summary>What <c>check</c> finds on a page, the other pages' texts apart.</summary>
    public ImmutableArray<Diagnostic> Check(RenderedPage page) => Severities.Apply(
        Checker.CheckPage(
            new OutputFile(page.Plain.Path, page.Plain.Content),
            [.. _pages.Keys, .. _files.Keys],
            _files.TryGetValue(RedirectRules.FileName, out var redirects) ? new OutputFile(RedirectRules.FileName, redirects.Content) : null,
            new CheckSettings(Frame.BaseUrl, Ours: true)),
        _settings.Severities);

    private RenderedPage Render(string path, Page page)
    {
        var document = _render(page);
        var text = Encoding.UTF8.GetString(document);
        var plain = text;
        foreach (var (name, address) in Styles)
        {
            plain = plain.Replace(address, name, StringComparison.Ordinal);
        }

        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)))[..16];
        return new RenderedPage(
            new ServedFile(path, document),
            new ServedFile(path, Encoding.UTF8.GetBytes(PreviewScript.AddTo(text, fingerprint))),
            fingerprint);
    }

    private string PlainAddress(string name) => $"{Frame.BasePath}/theme/{name}";
}
