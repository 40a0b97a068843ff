using Explainer.Composing;
using Explainer.Tests.Site;

namespace Explainer.BrowserTests.Browsing;

/// <summary>Every kind of page that the composer knows, so that a new kind is tested without being named here; but one that only leads elsewhere.</summary>
internal static class PageKinds
{
    public static TheoryData<string> Names => [.. All.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, Type> All { get; } = typeof(Page).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Page)) && type != typeof(RedirectPage))
        .ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>The heaviest page of a kind in each language of the site; the languages are in the order of their tags, the last first.</summary>
    public static IReadOnlyList<string> Addresses(BuiltSite site, string kind)
    {
        var addresses = site.Kinds.Where(page => page.Value == All[kind]).Select(page => page.Key).ToList();
        Assert.True(addresses.Count > 0, $"this site has no {kind}");
        return [.. addresses
            .GroupBy(address => site.Page(address).DocumentElement.GetAttribute("lang"), StringComparer.Ordinal)
            .OrderByDescending(language => language.Key, StringComparer.Ordinal)
            .Select(language => language.OrderByDescending(address => site.Text(site.FileAt(address)!).Length).ThenBy(address => address, StringComparer.Ordinal).First())];
    }
}
