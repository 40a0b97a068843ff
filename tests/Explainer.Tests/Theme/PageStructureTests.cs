using AngleSharp.Dom;

namespace Explainer.Tests.ThemePages;

/// <summary>What holds for every page of the theme.</summary>
public sealed class PageStructureTests
{
    public static TheoryData<string> Addresses => [.. ThemedSite.Pages.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void The_page_for_an_address_that_is_not_there_speaks_every_language()
    {
        var notice = ThemedSite.Page("/404.html").QuerySelector("main p[lang=en]");

        Assert.StartsWith("There is no such page", notice?.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("/sous/en/", notice?.QuerySelector("a[hreflang=en]")?.GetAttribute("href"));
    }

    [Fact]
    public void The_sample_has_every_kind_of_page_in_both_languages() =>
        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal)
            {
                "/", "/en/", "/articles/article/", "/en/articles/article/", "/glossaire/", "/glossaire/csto/", "/glossaire/csto/otsc/",
                "/en/glossary/csto/otsc/", "/chronologie/", "/en/timeline/", "/sources/", "/methode/", "/404.html", "/recherche/", "/en/search/",
            },
            ThemedSite.Pages.Keys.ToHashSet(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Addresses))]
    public void A_page_has_one_first_heading_and_skips_no_level(string address)
    {
        var levels = ThemedSite.Page(address).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.Single(levels, 1);
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} before h{pair.Second}"));
    }

    [Theory, MemberData(nameof(Addresses))]
    public void A_page_says_its_language_and_lets_the_keyboard_skip_to_its_content(string address)
    {
        var page = ThemedSite.Page(address);

        Assert.Equal(address.StartsWith("/en/", StringComparison.Ordinal) ? "en" : "fr", page.DocumentElement.GetAttribute("lang"));
        var first = page.Body!.QuerySelector("a"); // every page has a body and links
        Assert.Equal("#_main", first!.GetAttribute("href"));
        Assert.Equal("main", page.GetElementById("_main")!.LocalName); // the assertion is that it is there
    }

    [Theory, MemberData(nameof(Addresses))]
    public void A_page_holds_under_the_strict_policy(string address)
    {
        var page = ThemedSite.Page(address);

        Assert.Empty(page.QuerySelectorAll("[style], style"));
        Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.All(
            page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]"),
            element => Assert.StartsWith("/sous/theme/", element.GetAttribute("href") ?? element.GetAttribute("src"), StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Addresses))]
    public void Ids_are_unique_and_those_that_the_theme_refers_to_are_there(string address)
    {
        var page = ThemedSite.Page(address);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Distinct(ids);
        Assert.All(
            page.QuerySelectorAll("a[href^='#'], [aria-labelledby]"),
            element => Assert.Contains(element.GetAttribute("aria-labelledby") ?? Uri.UnescapeDataString(element.GetAttribute("href")![1..]), ids)); // selected for having one of them
    }

    [Theory, MemberData(nameof(Addresses))]
    public void Every_link_inside_the_site_leads_to_a_page_under_its_path(string address)
    {
        var links = ThemedSite.Page(address).QuerySelectorAll("body a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]); // selected for having it

        Assert.All(links.Where(link => !link.EndsWith(".xml", StringComparison.Ordinal)), link =>
        {
            Assert.StartsWith("/sous/", link, StringComparison.Ordinal);
            Assert.Contains(link["/sous".Length..], ThemedSite.Pages.Keys);
        });
    }

    [Theory, MemberData(nameof(Addresses))]
    public void No_key_of_the_interface_strings_is_shown_instead_of_its_words(string address)
    {
        var page = ThemedSite.Page(address);
        var texts = page.All.SelectMany(element => element.ChildNodes.OfType<IText>()).Select(text => text.Data.Trim())
            .Concat(page.All.Select(element => element.GetAttribute("aria-label") ?? ""));

        Assert.DoesNotMatch(@"(?m)^[a-z-]+(\.[a-z-]+)+$", string.Join('\n', texts.Where(text => !text.Contains(".example", StringComparison.Ordinal))));
    }

    [Theory, MemberData(nameof(Addresses))]
    public void Landmarks_of_one_kind_are_told_apart_by_name(string address)
    {
        var names = ThemedSite.Page(address).QuerySelectorAll("nav").Select(nav => nav.GetAttribute("aria-label") ?? nav.GetAttribute("aria-labelledby"));

        Assert.Distinct(names);
        Assert.DoesNotContain(null, names);
    }
}
