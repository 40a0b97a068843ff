using System.Text.Json.Nodes;
using Explainer.Tests.Site;

namespace Explainer.Tests.Scripts;

public sealed class TermDataTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private readonly ScriptFiles _files = new(site.Result);

    [Theory]
    [InlineData("fr", "/")]
    [InlineData("en", "/en/")]
    public void Every_term_of_every_page_has_its_preview_where_the_script_looks_for_it(string language, string home)
    {
        var script = site.Page(home).QuerySelector("script[data-terms]");
        var prefix = script?.GetAttribute("data-terms");
        var ids = site.Addresses.SelectMany(address => site.Page(address).QuerySelectorAll("a.term")).Select(link => link.GetAttribute("data-term"))
            .OfType<string>().Distinct(StringComparer.Ordinal).ToList();

        var found = Node.Ask("terms", new JsonObject
        {
            ["files"] = _files.ForNode(),
            ["prefix"] = prefix,
            ["count"] = script?.GetAttribute("data-terms-count"),
            ["ids"] = new JsonArray([.. ids.Select(id => (JsonNode)id)]),
        });

        Assert.Equal(_files.Prefix("terms-" + language), prefix);
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Count, found.Count);
        Assert.All(found, term => Assert.NotEmpty((string?)term?["definition"] ?? ""));
    }

    [Fact]
    public void A_part_is_small_and_no_sign_of_it_could_end_a_script()
    {
        var parts = _files.Addresses.Where(address => address.StartsWith("/theme/terms-", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(parts);
        Assert.All(parts, address => Assert.InRange(_files.Bytes(address).Length, 1, 16 * 1024 + 100));
        Assert.All(_files.Addresses, address => Assert.DoesNotContain((byte)'<', _files.Bytes(address).ToArray()));
    }

    [Fact]
    public void A_preview_says_label_kind_definition_and_at_most_three_facts()
    {
        var terms = _files.Addresses.Where(address => address.StartsWith("/theme/terms-fr", StringComparison.Ordinal))
            .SelectMany(address => _files.Data(address).EnumerateObject()).ToDictionary(term => term.Name, term => term.Value, StringComparer.Ordinal);

        var csto = terms["otsc"];
        Assert.Equal("OTSC", csto.GetProperty("label").GetString());
        Assert.Equal("Organisation", csto.GetProperty("type").GetString());
        Assert.StartsWith("Alliance", csto.GetProperty("definition").GetString(), StringComparison.Ordinal);
        Assert.All(terms.Values, term => Assert.InRange(term.GetProperty("facts").GetArrayLength(), 0, 3));
        Assert.Equal(site.Result.Counts.Concepts, terms.Count);
    }
}
