using System.Text.Json;
using Explainer.Tests.Linking;

namespace Explainer.Tests.CommandLine.Commands;

public sealed class ConceptsCommandTests
{
    [Fact]
    public void Concepts_are_a_table_with_their_mentions_and_links()
    {
        using var site = LinkedFolder.Create();

        var outcome = site.Run("concepts");

        Assert.Equal("", outcome.Error);
        Assert.Equal(0, outcome.Status);
        Assert.Equal(
            [
                "concept     label                  glossary  mentions  links",
                "otsc        OTSC                   csto             3      2",
                "revolution  révolution de couleur  csto             1      1",
            ],
            outcome.Lines());
    }

    [Fact]
    public void Json_has_the_same_and_the_place()
    {
        using var site = LinkedFolder.Create();
        site.CurrentDirectory = "";

        using var json = JsonDocument.Parse(site.Run("concepts", "site", "--format", "json").Output);

        var concept = json.RootElement.GetProperty("concepts")[0];
        Assert.Equal(("otsc", "OTSC", "fr", "csto"), (Text("id"), Text("label"), Text("language"), Text("glossary")));
        Assert.Equal((3, 2), (concept.GetProperty("mentions").GetInt32(), concept.GetProperty("links").GetInt32()));
        Assert.Equal(("site/input/glossaries/csto.yml", 4), (Text("path"), concept.GetProperty("line").GetInt32()));
        string? Text(string property) => concept.GetProperty(property).GetString();
    }

    [Fact]
    public void Forms_of_a_concept_are_listed_label_by_label()
    {
        using var site = LinkedFolder.Create().WithFile("site/input/glossaries/csto.yml", MemorySite.Glossary(
            "csto",
            "id: otsc, prefLabel: {fr: OTSC, en: alliance}, altLabel: {fr: [X]}, hiddenLabel: {fr: [grand général blanc généreux]}"));

        var lines = site.Run("concepts", "--forms", "otsc").Lines();

        Assert.Equal("input/glossaries/csto.yml(4,10): otsc", lines[0]);
        Assert.Equal(["fr prefLabel 'OTSC', in this case only:", "  OTSC", "en prefLabel 'alliance', in any case:", "  alliance", "  alliances"], lines[1..6]);
        Assert.Equal(["fr altLabel 'X', never looked for: it needs a word of two letters or more", "fr hiddenLabel 'grand général blanc généreux', in any case, one form of each word:", "  grand | grands | grande | grandes"], lines[6..9]);
        Assert.Equal(12, lines.Length);
    }

    [Fact]
    public void A_veto_leaves_the_label_as_given()
    {
        using var site = LinkedFolder.Create().WithFile("site/input/glossaries/csto.yml", MemorySite.Glossary("csto", "id: otsc, prefLabel: {fr: alliance}, match: {inflect: false}"));

        Assert.Equal(
            ["input/glossaries/csto.yml(4,10): otsc, inflect: false", "fr prefLabel 'alliance', in any case:", "  alliance"],
            site.Run("concepts", "--forms", "otsc").Lines());
    }

    [Fact]
    public void Forms_as_json_have_words_too()
    {
        using var site = LinkedFolder.Create();

        using var json = JsonDocument.Parse(site.Run("concepts", "--forms", "revolution", "--format", "json").Output);

        var label = Assert.Single(json.RootElement.GetProperty("labels").EnumerateArray());
        Assert.Equal(4, label.GetProperty("forms").GetArrayLength());
        Assert.Equal([2, 1, 2], label.GetProperty("words").EnumerateArray().Select(word => word.GetArrayLength()));
        Assert.False(label.GetProperty("caseCounts").GetBoolean());
        Assert.True(json.RootElement.GetProperty("inflect").GetBoolean());
    }

    [Theory]
    [InlineData("--forms ostc", 2, "no glossary has a concept 'ostc'; did you mean 'otsc'?")]
    [InlineData("--forms quelque-chose", 2, "no glossary has a concept 'quelque-chose'")]
    [InlineData("--format yaml", 2, "--format 'yaml' is neither text nor json")]
    [InlineData("nowhere", 1, "EX1001")]
    public void A_wrong_command_ends_with_two_a_missing_site_with_one(string arguments, int status, string said)
    {
        using var site = LinkedFolder.Create();

        var outcome = site.Run(["concepts", .. arguments.Split(' ')]);

        Assert.Equal(status, outcome.Status);
        Assert.Contains(said, outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }
}
