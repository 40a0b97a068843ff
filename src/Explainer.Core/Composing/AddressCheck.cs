using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>Finds two outputs with one address; addresses that differ only by case or by normalisation are one on many disks.</summary>
internal static class AddressCheck
{
    private static readonly string[] Own = ["/404.html", "/sitemap.xml", "/robots.txt", "/glossaire.jsonld", "/_headers", "/_redirects", "/manifest.json"];

    public static void Check(ImmutableArray<SitePage> pages, Site site, DiagnosticList diagnostics)
    {
        var taken = Own.ToDictionary(Key, _ => (TextLocation?)null, StringComparer.Ordinal);
        var outputs = pages.Where(page => page.Address != "").Select(page => (page.Address, page.Origin))
            .Concat(site.Assets.Select(asset => (asset.Address, TextLocation.OfFile(asset.File.Path))))
            .Concat(site.Articles.SelectMany(article => article.RedirectFrom).Concat(site.Pages.SelectMany(page => page.RedirectFrom)).Select(from => (from.Id, from.Location)));
        foreach (var (address, origin) in outputs)
        {
            if (!taken.TryAdd(Key(address), origin))
            {
                diagnostics.Report(Rules.SameAddress, origin, $"Something else already has the address {address}; rename one of them.", taken[Key(address)]);
            }
        }
    }

    private static string Key(string address)
    {
        var path = address.EndsWith("/index.html", StringComparison.Ordinal) ? address[..^"index.html".Length] : address;
        return CanonicalForm.Composed(path.Length > 1 ? path.TrimEnd('/') : path).ToLowerInvariant();
    }
}
