using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>Finds two outputs with one address; addresses that differ only by case or by normalisation are one on many disks.</summary>
internal static class AddressCheck
{
    private static readonly string[] OfHosts = ["/_headers", "/_redirects", "/manifest.json"];

    /// <summary>Reports what would be written to one place.</summary>
    /// <param name="pages">The site's pages.</param>
    /// <param name="site">The site, for its files and its old addresses.</param>
    /// <param name="made">Addresses of the files that are made besides the pages: feeds, the sitemap.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static void Check(ImmutableArray<SitePage> pages, Site site, ImmutableArray<string> made, DiagnosticList diagnostics)
    {
        ImmutableArray<string> own = [.. OfHosts, .. made];
        var taken = own.ToDictionary(Key, _ => (TextLocation?)null, StringComparer.Ordinal);
        // What has no id has been reported, and shares its address with everything else that has none.
        // An editor can rename an article or a page, but not what the generator makes.
        var outputs = pages.OrderBy(page => page.IsFile).Where(page => page.Address != "" && !page.Address.Contains("//", StringComparison.Ordinal)).Select(page => new TakenAddress(page.Address, page.Origin))
            .Concat(site.Assets.Select(asset => new TakenAddress(asset.Address, TextLocation.OfFile(asset.File.Path))))
            .Concat(site.Articles.SelectMany(article => article.RedirectFrom).Concat(site.Pages.SelectMany(page => page.RedirectFrom)).Select(from => new TakenAddress(RedirectPages.AddressOf(from.Id) ?? from.Id, from.Location)))
            .ToList();
        CheckFolders(outputs, own, diagnostics);
        foreach (var (address, origin) in outputs)
        {
            if (!taken.TryAdd(Key(address), origin))
            {
                diagnostics.Report(Rules.SameAddress, origin, $"Something else already has the address {address}; rename one of them.", taken[Key(address)]);
            }
        }
    }

    /// <summary>A file cannot also be the folder of another.</summary>
    private static void CheckFolders(List<TakenAddress> outputs, ImmutableArray<string> own, DiagnosticList diagnostics)
    {
        var files = new Dictionary<string, TextLocation?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (address, origin) in outputs)
        {
            if (!address.EndsWith('/'))
            {
                files.TryAdd(address, origin);
            }
        }

        foreach (var address in own)
        {
            files.TryAdd(address, null);
        }

        foreach (var (address, origin) in outputs)
        {
            for (var slash = address.IndexOf('/', 1); slash > 0; slash = address.IndexOf('/', slash + 1))
            {
                if (files.TryGetValue(address[..slash], out var file))
                {
                    diagnostics.Report(Rules.SameAddress, origin, $"{address} lies under {address[..slash]}, which is a file; rename one of them.", file);
                }
            }
        }
    }

    private sealed record TakenAddress(string Address, TextLocation Origin);

    private static string Key(string address)
    {
        var path = address.EndsWith("/index.html", StringComparison.Ordinal) ? address[..^"index.html".Length] : address;
        return CanonicalForm.Composed(path.Length > 1 ? path.TrimEnd('/') : path).ToLowerInvariant();
    }
}
