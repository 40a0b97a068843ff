namespace Explainer.Tests.ThemePages;

public sealed class SearchPageTests
{
    public static TheoryData<string> Addresses => [.. ThemedSite.Pages.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("/recherche/", "/sous/glossaire/")]
    [InlineData("/en/search/", "/sous/en/glossary/")]
    public void Without_scripts_the_page_leads_into_the_glossary_letter_by_letter(string address, string glossary)
    {
        var page = ThemedSite.Page(address);
        var letters = page.QuerySelectorAll(".letters a").Select(link => link.GetAttribute("href") ?? "").ToList();
        var target = ThemedSite.Page(glossary["/sous".Length..]);

        Assert.NotEmpty(letters);
        Assert.All(letters, href =>
        {
            Assert.StartsWith(glossary + "#", href, StringComparison.Ordinal);
            Assert.NotNull(target.GetElementById(href[(href.IndexOf('#', StringComparison.Ordinal) + 1)..]));
        });
        Assert.NotNull(page.QuerySelector($".apparatus a[href='{glossary}']"));
        Assert.NotNull(page.QuerySelector(".unscripted"));
        Assert.NotNull(page.QuerySelector("form.scripted"));
    }

    [Theory, MemberData(nameof(Addresses))]
    public void Every_page_links_to_the_search_of_its_language(string address)
    {
        var link = ThemedSite.Page(address).QuerySelector("header a[data-search-link]");

        Assert.Equal(address.StartsWith("/en/", StringComparison.Ordinal) ? "/sous/en/search/#_search" : "/sous/recherche/#_search", link?.GetAttribute("href"));
        Assert.Equal("/", link?.GetAttribute("aria-keyshortcuts"));
    }

    [Theory, MemberData(nameof(Addresses))]
    public void No_data_is_in_a_page_and_the_search_is_on_its_own_page_only(string address)
    {
        var sources = ThemedSite.Page(address).QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src") ?? "").ToList();

        Assert.DoesNotContain(sources, source => source.Contains("/terms-", StringComparison.Ordinal) || source.Contains("/search-", StringComparison.Ordinal));
        Assert.Equal(address is "/recherche/" or "/en/search/", sources.Exists(source => source.StartsWith("/sous/theme/search.", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_field_has_a_label_and_the_count_is_told()
    {
        var page = ThemedSite.Page("/recherche/");
        var field = page.QuerySelector("input[type=search]");

        Assert.NotNull(field);
        Assert.NotNull(page.QuerySelector($"label[for='{field.Id}']"));
        Assert.NotNull(page.QuerySelector("[role=status]"));
        Assert.Contains("{count}", page.QuerySelector("form")?.GetAttribute("data-many"), StringComparison.Ordinal);
    }
}
