using System.Text.Json.Nodes;
using Explainer.Tests.Site;

namespace Explainer.Tests.Scripts;

public sealed class SearchTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    /// <summary>Brotli bytes that a query of this site may load.</summary>
    private const int MostBytes = 30 * 1024;

    private readonly ScriptFiles _files = new(site.Result);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_script_finds_every_word_of_every_text_by_the_index_of_the_core(string language)
    {
        var answer = Node.Run("missing", Input(language));

        Assert.InRange((int?)answer["passages"] ?? 0, 300, int.MaxValue);
        Assert.Empty(answer["missing"]?.AsArray() ?? []);
    }

    [Theory]
    [InlineData("otsc", "otsc")]
    [InlineData("OTSC", "otsc")]
    [InlineData("ОДКБ", "otsc")]
    [InlineData("одкб", "otsc")]
    [InlineData("ҰҚК", "knb")]
    [InlineData("revolutions de couleurs", "revolution-de-couleur")]
    [InlineData("Révolution de couleur", "revolution-de-couleur")]
    [InlineData("KAZAKHSTAN", "kazakhstan")]
    [InlineData("tokaiev", "kassym-jomart-tokayev")]
    [InlineData("coups d'etat", "coup-d-etat")]
    public void A_label_in_any_script_case_or_number_finds_its_concept_first(string query, string concept) =>
        Assert.EndsWith($"/{concept}/", Results(query)[0]?["href"]?.GetValue<string>(), StringComparison.Ordinal);

    [Fact]
    public void Every_label_finds_its_concept_first_or_one_that_shares_its_words()
    {
        var labels = _files.Addresses.Where(address => address.Contains(".t", StringComparison.Ordinal) && address.StartsWith("/theme/search-fr", StringComparison.Ordinal))
            .SelectMany(address => _files.Data(address).EnumerateArray().ToList())
            .Where(document => document.TryGetProperty("labels", out _))
            .Select(document => (Label: document.GetProperty("title").GetString() ?? "", Address: document.GetProperty("address").GetString() ?? "")).ToList();

        var found = Node.Ask("find", Input("fr", [.. labels.Select(label => label.Label)]));

        Assert.InRange(labels.Count, 100, int.MaxValue);
        Assert.All(labels.Zip(found), pair => Assert.Contains(
            pair.Second?["results"]?.AsArray() ?? [],
            result => result?["href"]?.GetValue<string>() == pair.First.Address));
        Assert.All(found, answer => Assert.InRange(Loaded(answer), 1, MostBytes));
    }

    [Theory]
    [InlineData("généraux", "général")]
    [InlineData("russe", "russes")]
    [InlineData("annee", "années")]
    [InlineData("troub", "troubles")]
    public void Sentences_are_shown_with_the_words_marked_as_they_are_written(string query, string marked) =>
        Assert.Contains(Results(query).SelectMany(result => Texts(result)), text => text.Contains($"[{marked}]", StringComparison.Ordinal));

    [Fact]
    public void Words_that_only_look_alike_to_a_stem_are_not_taken_for_each_other()
    {
        var texts = Results("russe").SelectMany(result => Texts(result)).ToList();

        Assert.NotEmpty(texts);
        Assert.DoesNotContain(texts, text => text.Contains("[rue", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Results_lead_to_elements_that_are_there()
    {
        var found = Node.Ask("find", Input("fr", "tokaiev", "violences", "chronologie", "almaty", "troupes russes"))
            .Concat(Node.Ask("find", Input("en", "peacekeepers", "troupes", "colour revolutions"))).ToList();
        var addresses = found.SelectMany(answer => answer?["results"]?.AsArray() ?? []).SelectMany(result => result?["passages"]?.AsArray() ?? [])
            .Select(passage => passage?["href"]?.GetValue<string>() ?? "").ToList();

        Assert.InRange(addresses.Count, 20, int.MaxValue);
        Assert.All(addresses, address =>
        {
            var (page, fragment) = (address.Split('#')[0], address.Split('#').ElementAtOrDefault(1));
            Assert.True(site.FileAt(page) is not null, address);
            Assert.True(fragment is null || site.Page(page).GetElementById(fragment) is not null, address);
        });
    }

    [Fact]
    public void Hidden_labels_find_and_are_never_shown()
    {
        var texts = _files.Addresses.Where(address => address.Contains(".t", StringComparison.Ordinal)).Select(address => _files.Data(address).GetRawText());

        var first = Results("pacte Tachkent")[0];

        Assert.EndsWith("/traite-de-securite-collective/", first?["href"]?.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain(texts, text => text.Contains("\"pacte de Tachkent\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kazahkstan", "kazahkstan → kazakhstan")]
    [InlineData("Révoluton", "Révoluton → revolution")]
    [InlineData("rveolution", "rveolution → revolution")]
    [InlineData("Loukchenko", "Loukchenko → loukachenko")]
    [InlineData("manifestatoins almaty", "manifestatoins → manifestations|almaty")]
    public void A_slip_finds_the_word_that_was_meant_and_is_told(string query, string asked)
    {
        var found = Ask(query);

        Assert.Equal(asked, string.Join('|', found["asked"]?.AsArray().Select(word => word?.GetValue<string>()) ?? []));
        Assert.NotEmpty(found["results"]?.AsArray() ?? []);
        Assert.InRange(Loaded(found), 1, MostBytes);
    }

    [Theory]
    [InlineData("tokaiev xqztvw", "tokaiev|xqztvw nowhere")]
    [InlineData("1871 almaty", "1871 nowhere|almaty")]
    [InlineData("xyz tokaiev", "xyz nowhere|tokaiev")]
    [InlineData("Tokaïev", "Tokaïev")]
    public void A_word_that_is_nowhere_is_told_and_no_number_or_short_word_is_taken_for_a_slip(string query, string asked) =>
        Assert.Equal(asked, string.Join('|', Ask(query)["asked"]?.AsArray().Select(word => word?.GetValue<string>()) ?? []));

    [Theory]
    [InlineData("gaz parachutistes", true)]
    [InlineData("gaz parachutistes xqztvw", true)]
    [InlineData("troupes russes", false)]
    [InlineData("troupes russes xqztvw", false)]
    public void Words_that_no_passage_has_together_are_told_to_be_apart(string query, bool isApart) => Assert.Equal(isApart, Ask(query)["isApart"]?.GetValue<bool>());

    [Fact]
    public void Nothing_found_is_an_answer() => Assert.Empty(Results("xqztvw"));

    private JsonArray Results(string query) => Ask(query)["results"]?.AsArray() ?? [];

    private JsonNode Ask(string query) => Node.Ask("find", Input("fr", query))[0] ?? throw new InvalidOperationException(query);

    private int Loaded(JsonNode? answer) => answer?["loaded"]?.AsArray().Sum(address => _files.Compressed(address?.GetValue<string>() ?? "")) ?? 0;

    private JsonObject Input(string language, params IEnumerable<string> queries) => new()
    {
        ["files"] = _files.ForNode(),
        ["prefix"] = _files.Prefix("search-" + language),
        ["queries"] = new JsonArray([.. queries.Select(query => (JsonNode)query)]),
    };

    private static IEnumerable<string> Texts(JsonNode? result) =>
        (result?["passages"]?.AsArray() ?? []).Select(passage => passage?["text"]?.GetValue<string>() ?? "").Append(result?["title"]?.GetValue<string>() ?? "");
}
