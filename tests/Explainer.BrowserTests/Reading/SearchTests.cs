using Explainer.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Reading;

/// <summary>The search page and the <c>/</c> key.</summary>
public sealed class SearchTests(Browser browser, ITestOutputHelper output)
{
    private const string Search = "/recherche/";

    private const int Kilobyte = 1024;

    [Fact]
    public async Task The_slash_leads_from_any_page_to_the_field()
    {
        await using var window = await browser.OpenAsync();
        await window.VisitAsync("/articles/almaty-janvier-2022/");
        await window.Page.Keyboard.PressAsync("/");
        await window.ArriveAsync(Search + "#_search");
        await Assertions.Expect(Field(window)).ToBeFocusedAsync();

        await window.Page.Keyboard.TypeAsync("a/b");

        await Assertions.Expect(Field(window)).ToHaveValueAsync("a/b");
    }

    [Theory]
    [InlineData("OTSC", "/glossaire/csto/otsc/")]
    [InlineData("otsc", "/glossaire/csto/otsc/")]
    [InlineData("ОДКБ", "/glossaire/csto/otsc/")]
    [InlineData("OTCS", "/glossaire/csto/otsc/")]
    [InlineData("revolution de couleur", "/glossaire/colour-revolutions/revolution-de-couleur/")]
    [InlineData("RÉVOLUTIONS de couleurs", "/glossaire/colour-revolutions/revolution-de-couleur/")]
    public async Task A_concept_is_found_whatever_the_case_the_accents_the_plural_and_the_label(string query, string address)
    {
        await using var window = await browser.OpenAsync();
        await window.VisitAsync(Search);
        await Field(window).FillAsync(query);

        await Assertions.Expect(window.Page.Locator($".results h2 a[href^='{address}']").First).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator("[role=status]")).Not.ToBeEmptyAsync();
        Assert.Empty(window.Messages);
        Assert.Empty(window.Foreign);
    }

    [Fact]
    public async Task Results_show_the_sentence_with_the_words_marked_and_lead_to_its_block()
    {
        await using var window = await browser.OpenAsync();
        await window.VisitAsync(Search);
        await Field(window).FillAsync("parachutistes");
        var passage = window.Page.Locator(".results p a[href*='/articles/almaty-janvier-2022/#']").First;
        Assert.StartsWith("parachutiste", await passage.Locator("mark").First.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(await Axe.ViolationsEverywhereAsync(window));
        var href = await passage.GetAttributeAsync("href");
        await passage.ClickAsync();
        await window.ArriveAsync(href);

        await Assertions.Expect(window.Page.Locator(new Uri(window.Page.Url).Fragment)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Nothing_is_loaded_before_the_first_letter_and_then_at_most_30_kilobytes()
    {
        await using var window = await browser.OpenAsync();
        var sizes = new List<Task<int>>();
        window.Page.RequestFinished += (_, request) =>
        {
            if (request.Url.Contains("/theme/search-", StringComparison.Ordinal))
            {
                sizes.Add(SizeAsync(request));
            }
        };
        await window.VisitAsync(Search);
        Assert.Empty(sizes);

        await Field(window).PressSequentiallyAsync("kazakhstan");
        await Assertions.Expect(window.Page.Locator(".results li").First).ToBeVisibleAsync();

        var bytes = (await Task.WhenAll(sizes)).Sum();
        output.WriteLine($"{bytes} bytes in {sizes.Count} files");
        Assert.InRange(bytes, 1, 30 * Kilobyte);
    }

    [Fact]
    public async Task What_is_nowhere_is_said_to_be_nowhere()
    {
        await using var window = await browser.OpenAsync();
        await window.VisitAsync(Search);
        await Field(window).FillAsync("zzyzx");

        await Assertions.Expect(window.Page.Locator("[role=status]")).Not.ToBeEmptyAsync();
        await Assertions.Expect(window.Page.Locator(".results li")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("Loukchenko", "«\u00A0Loukchenko\u00A0» n’est nulle part, voici «\u00A0Loukachenko\u00A0».")]
    [InlineData("tokaiev xqztvw", "Nulle part\u00A0: xqztvw.")]
    [InlineData("gaz parachutistes", "Aucun ne réunit tous ces mots")]
    public async Task What_was_looked_for_instead_is_said(string query, string remark)
    {
        await using var window = await browser.OpenAsync();
        await window.VisitAsync(Search);
        await Field(window).FillAsync(query);

        await Assertions.Expect(window.Page.Locator(".results li").First).ToBeVisibleAsync();
        Assert.Contains(remark, await window.Page.Locator("[role=status]").TextContentAsync() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_English_search_answers_in_English()
    {
        await using var window = await browser.OpenAsync();
        await window.VisitAsync("/en/");
        await window.Page.Locator("[data-search-link]").ClickAsync();
        await Field(window).FillAsync("colour revolutions");

        await Assertions.Expect(window.Page.Locator(".results h2 a[href^='/en/glossary/colour-revolutions/revolution-de-couleur/']").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_scripts_the_page_offers_the_glossary_from_A_to_Z()
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        await window.VisitAsync(Search);

        await Assertions.Expect(window.Page.Locator("main input")).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator("main a[href='/glossaire/']").First).ToBeVisibleAsync();
        Assert.True(await window.Page.Locator("main a[href^='/glossaire/#']").CountAsync() > 10);
    }

    private static ILocator Field(Window window) => window.Page.Locator("#_search");

    private static async Task<int> SizeAsync(IRequest request) => (await request.SizesAsync()).ResponseBodySize;
}
