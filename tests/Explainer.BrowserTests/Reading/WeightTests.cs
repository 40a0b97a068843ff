using AngleSharp.Dom;
using Explainer.BrowserTests.Browsing;

namespace Explainer.BrowserTests.Reading;

/// <summary>What a page costs its reader; compressed as hosts do while they answer.</summary>
public sealed class WeightTests(Browser browser, ITestOutputHelper output)
{
    private const int Kilobyte = 1024;

    [Theory]
    [InlineData("/articles/almaty-janvier-2022/")]
    [InlineData("/en/articles/almaty-janvier-2022/")]
    public async Task The_article_s_first_load_takes_60_kilobytes_and_five_requests(string address)
    {
        await using var window = await browser.OpenAsync();
        var sizes = new List<Task<(string Url, int Bytes)>>();
        window.Page.RequestFinished += (_, request) => sizes.Add(SizeAsync(request));
        await window.VisitAsync(address);
        var loaded = await Task.WhenAll(sizes);
        // A browser with a window of its own fetches the icon too.
        var icon = browser.Site.Page(address).QuerySelector("link[rel=icon]")?.GetAttribute("href") is { } href && href.StartsWith('/') ? href : null;
        var asked = loaded.Select(request => new Uri(request.Url).AbsolutePath).Append(icon).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var bytes = loaded.Sum(request => request.Bytes) + (icon is null ? 0 : Compressed(icon[1..]));
        output.WriteLine($"{bytes} bytes in {asked.Count} requests: {string.Join(' ', asked)}");

        Assert.True(bytes <= 60 * Kilobyte, $"{bytes} bytes");
        Assert.True(asked.Count <= 5, string.Join('\n', asked));
    }

    [Fact]
    public async Task A_concept_s_own_HTML_is_at_most_25_kilobytes()
    {
        await using var window = await browser.OpenAsync();
        var concepts = browser.Site.Kinds.Where(page => page.Value.Name == "ConceptPage").Select(page => browser.Site.FileAt(page.Key)!).ToList();
        var heaviest = concepts.MaxBy(Raw)!;
        output.WriteLine($"the heaviest, {heaviest}: {Raw(heaviest)} bytes, {Compressed(heaviest)} compressed");

        Assert.All(concepts, path => Assert.True(Compressed(path) <= 25 * Kilobyte, $"{path}: {Compressed(path)} bytes compressed"));
    }

    [Fact]
    public async Task All_scripts_of_interaction_take_less_than_12_kilobytes()
    {
        await using var window = await browser.OpenAsync();
        var scripts = browser.Site.Addresses.SelectMany(address => browser.Site.Page(address).QuerySelectorAll("script[src]")).Select(script => script.GetAttribute("src")![1..]).Distinct(StringComparer.Ordinal).ToList();
        output.WriteLine(string.Join('\n', scripts.Select(path => $"{path}: {Raw(path)} bytes, {Compressed(path)} compressed")));

        Assert.NotEmpty(scripts);
        Assert.True(scripts.Sum(Compressed) < 12 * Kilobyte, $"{scripts.Sum(Compressed)} bytes");
    }

    private static async Task<(string Url, int Bytes)> SizeAsync(Microsoft.Playwright.IRequest request)
    {
        var sizes = await request.SizesAsync();
        return (request.Url, sizes.ResponseBodySize);
    }

    private ReadOnlyMemory<byte> Content(string path) => browser.Site.Result.Files.Single(file => file.Path == path).Content;

    private int Raw(string path) => Content(path).Length;

    private int Compressed(string path) => SiteServer.Brotli(Content(path)).Length;
}
