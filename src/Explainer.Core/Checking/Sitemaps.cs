using System.Collections.Immutable;
using System.Xml.Linq;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>The sitemap lists exactly the pages that may be indexed (sitemaps.org protocol 0.9).</summary>
internal static class Sitemaps
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private sealed record Entry(XmlFile File, XElement Element, string Address, Destination Destination);

    public static IEnumerable<Diagnostic> Check(CheckedSite site, ImmutableArray<XmlFile> files)
    {
        var entries = EntriesOf(site, files, "urlset", "url").ToList();
        var parts = EntriesOf(site, files, "sitemapindex", "sitemap").ToList();
        var hasSitemap = files.Any(file => file.Root.Name == Namespace + "urlset");
        return entries.SelectMany(entry => Check(entry, site))
            .Concat(Repeated(entries))
            .Concat(from part in parts
                    let problem = AddressProblem(part, site.Folder)
                    where problem is not null
                    select Finding(part, problem))
            .Concat(hasSitemap ? Missing(entries, site) : NoSitemap(site));
    }

    private static IEnumerable<Entry> EntriesOf(CheckedSite site, ImmutableArray<XmlFile> files, string root, string item) =>
        from file in files
        where file.Root.Name == Namespace + root
        let home = site.Folder.UrlOf(file.Source.Path)
        from element in file.Root.Elements(Namespace + item)
        let location = element.Element(Namespace + "loc")
        let address = location?.Value.Trim() ?? ""
        select new Entry(file, location ?? element, address, site.Folder.Resolve(address, home));

    private static IEnumerable<Diagnostic> Check(Entry entry, CheckedSite site)
    {
        var problem = AddressProblem(entry, site.Folder) ?? PageProblem(entry, site);
        return problem is null ? [] : [Finding(entry, problem)];
    }

    private static string? PageProblem(Entry entry, CheckedSite site)
    {
        if (entry.Destination.Kind != DestinationKind.File)
        {
            return null;
        }

        var reason = site.At(entry.Destination) switch
        {
            null when site.Folder.Has(entry.Destination.Path) && PageAddress.IsPage(entry.Destination.Path) => null,
            null => "is no page",
            { IsIndexable: false } => "may not be indexed, or has another canonical address",
            _ when entry.Destination.LacksSlash => "redirects to the address with a slash at its end",
            _ => null,
        };
        return reason is null ? null : $"'{StartTag.Shortened(entry.Address)}' {reason}; list the address that readers should find.";
    }

    private static string? AddressProblem(Entry entry, SiteFolder folder)
    {
        var address = StartTag.Shortened(entry.Address);
        if (WebAddress.SchemeOf(entry.Address) is not ("http" or "https"))
        {
            return $"'{address}' is no absolute address; write the whole one in loc.";
        }

        return Links.Problem(entry.Address, entry.Destination, folder) is { } problem ? $"'{address}' {problem.Message}"
            : folder.Root.Known && entry.Destination.Kind == DestinationKind.Foreign ? $"'{address}' is on another site than {folder.Root.Absolute("/")}; list this site's pages only."
            : null;
    }

    private static IEnumerable<Diagnostic> Repeated(List<Entry> entries) =>
        from same in entries.GroupBy(entry => entry.Address, StringComparer.Ordinal)
        from entry in same.Skip(1)
        select Finding(entry, $"'{StartTag.Shortened(entry.Address)}' is listed already; list each page once.") with
        {
            Related = same.First().File.LocationOf(same.First().Element),
        };

    /// <summary>Pages that no entry leads to; not asked when entries cannot be told from those of other hosts.</summary>
    private static IEnumerable<Diagnostic> Missing(List<Entry> entries, CheckedSite site)
    {
        if (!site.Folder.Root.Known)
        {
            return [];
        }

        var listed = entries.Select(entry => entry.Destination.Path).ToHashSet(StringComparer.Ordinal);
        return from page in site.Pages
               where page.IsIndexable && !listed.Contains(page.Path)
               select new Diagnostic(Rules.SitemapIncomplete, TextLocation.OfFile(page.Path),
                   $"The sitemap does not list {site.Folder.Root.Absolute(page.Address)}; add it, or say noindex on the page.");
    }

    private static IEnumerable<Diagnostic> NoSitemap(CheckedSite site) => site.Folder.Ours && !site.Folder.Has("sitemap.xml")
        ? [new Diagnostic(Rules.SitemapIncomplete, TextLocation.OfFile("sitemap.xml"), "There is no sitemap.xml; write one that lists every page.")]
        : [];

    private static Diagnostic Finding(Entry entry, string message) => entry.File.Finding(Rules.SitemapBroken, entry.Element, message);
}
