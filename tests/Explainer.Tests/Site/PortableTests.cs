using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Explainer.Tests.Site;

/// <summary>The copy that opens without a host: every address on a page is relative and names a file that is there.</summary>
public sealed partial class PortableTests(PortableTests.Copy copy) : IClassFixture<PortableTests.Copy>
{
    /// <summary>This repository's site, built under a path, which a portable copy does without.</summary>
    public sealed class Copy
    {
        public BuiltSite Site { get; } = new(Repository.Root, new BuildSettings("https://example.org/some/path", Strict: true, Portable: true));
    }

    private BuiltSite Site => copy.Site;

    [Fact]
    public void The_copy_passes_the_same_check_as_the_site() =>
        Assert.DoesNotContain(Site.Result.Diagnostics, finding => finding.Rule.Code.StartsWith("EX5", StringComparison.Ordinal));

    [Fact]
    public void Every_address_that_a_reader_or_a_browser_follows_names_a_file_beside_it()
    {
        var addresses = Site.Addresses.SelectMany(page => AddressesOn(Site.Page(page)).Select(address => (Page: page, Address: address))).ToList();

        Assert.NotEmpty(addresses);
        Assert.All(addresses, one =>
        {
            Assert.False(one.Address.StartsWith('/'), $"{one.Page}: {one.Address}");
            var path = FileOf(one.Page, one.Address);
            Assert.True(Site.Has(path), $"{one.Page}: {one.Address} leads to {path}");
        });
    }

    [Fact]
    public void Scripts_find_the_previews_and_the_search_from_every_page() =>
        Assert.All(Site.Addresses.Where(address => Site.Page(address).QuerySelector("script[data-terms]") is not null), address =>
        {
            var page = Site.Page(address);
            var terms = page.QuerySelector("script[data-terms]")!; // filtered just before
            Assert.True(Site.Has(FileOf(address, terms.GetAttribute("data-terms") + "0.js")), address);
            if (page.QuerySelector("[data-search]")?.GetAttribute("data-search") is { } search)
            {
                Assert.True(Site.Has(FileOf(address, search + "root.js")), address);
            }
        });

    [Fact]
    public void What_search_finds_is_addressed_from_the_search_page()
    {
        var found = Site.Paths.Where(path => path.StartsWith("theme/search-fr.", StringComparison.Ordinal))
            .SelectMany(path => SearchAddress().Matches(Site.Text(path)).Select(match => match.Groups["address"].Value)).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(found);
        Assert.All(found, address => Assert.True(Site.Has(FileOf("/recherche/", address)), address));
    }

    [Fact]
    public void Where_the_site_is_published_stays_written_on_each_page() =>
        Assert.Equal("https://example.org/some/path/glossaire/", Site.Page("/glossaire/").QuerySelector("link[rel=canonical]")?.GetAttribute("href"));

    /// <summary>Those that lead somewhere on the disk; what names the published site is metadata.</summary>
    private static IEnumerable<string> AddressesOn(IDocument page) =>
        page.QuerySelectorAll("a[href], link[rel~=stylesheet], link[rel~=icon], script[src], img[src], form[action]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action") ?? "")
            .Where(address => !address.Contains(':', StringComparison.Ordinal) && !address.StartsWith('#'));

    private static string FileOf(string page, string address) =>
        Uri.UnescapeDataString(new Uri(new Uri("file:///copy" + page), address).AbsolutePath["/copy/".Length..]);

    [GeneratedRegex("\"address\":\"(?<address>[^\"#]+)\"", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SearchAddress();
}
