namespace Explainer.Tests.Site;

/// <summary>A site published under a path, as project pages are.</summary>
public sealed class BasePathTests(BasePathTests.Published published) : IClassFixture<BasePathTests.Published>
{
    private const string Prefix = "/some/path/";

    public sealed class Published
    {
        public BuiltSite Site { get; } = new(Repository.Root, new BuildSettings($"https://example.org{Prefix}", Strict: true));
    }

    [Fact]
    public void The_check_of_the_finished_pages_finds_nothing() =>
        Assert.DoesNotContain(published.Site.Result.Diagnostics, finding => finding.Rule.Code.StartsWith("EX5", StringComparison.Ordinal));

    [Fact]
    public void Every_address_from_the_root_begins_with_the_path()
    {
        var addresses = published.Site.Addresses
            .SelectMany(page => published.Site.Page(page).QuerySelectorAll("*").SelectMany(element => element.Attributes).Select(attribute => attribute.Value))
            .Where(value => value.StartsWith('/') && value.Length > 1).ToList();

        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.StartsWith(Prefix, address, StringComparison.Ordinal));
    }

    [Fact]
    public void No_address_has_the_slash_of_the_path_twice() =>
        Assert.All(published.Site.Addresses, page => Assert.DoesNotContain("path//", published.Site.Page(page).DocumentElement.OuterHtml, StringComparison.Ordinal));
}
