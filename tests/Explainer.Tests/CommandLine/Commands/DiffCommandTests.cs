using System.Text.Json;
using Explainer.Tests.Linking;

namespace Explainer.Tests.CommandLine.Commands;

public sealed class DiffCommandTests
{
    [Fact]
    public void Each_difference_is_a_line_with_sign_place_words_concept_and_sentence()
    {
        using var site = Versions(
            MemorySite.Glossary("csto", "id: alliance, prefLabel: {fr: OTSC}", "id: lieu, prefLabel: {fr: Almaty}"),
            MemorySite.Glossary("csto", "id: otsc, prefLabel: {fr: OTSC}", "id: jour, prefLabel: {fr: lundi}"));

        var outcome = site.Run("diff", "old", "new");

        Assert.Equal("", outcome.Error);
        Assert.Equal(0, outcome.Status);
        Assert.Equal(
            [
                "--- old",
                "+++ new",
                "~ new/input/articles/a.md(7,3): \"OTSC\" -> otsc (was alliance): L'OTSC est venue à Almaty lundi.",
                "- old/input/articles/a.md(7,20): \"Almaty\" -> lieu: L'OTSC est venue à Almaty lundi.",
                "+ new/input/articles/a.md(7,27): \"lundi\" -> jour: L'OTSC est venue à Almaty lundi.",
                "1 gained, 1 lost, 1 changed",
            ],
            outcome.Lines());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void The_status_is_zero_without_differences_too(string format)
    {
        using var site = Versions(MemorySite.Glossary("csto", LinkedFolder.Otsc), MemorySite.Glossary("csto", LinkedFolder.Otsc));

        var outcome = site.Run("diff", "old", "new", "--format", format);

        Assert.Equal(0, outcome.Status);
        Assert.Empty(outcome.Error);
        Assert.Contains(format == "text" ? "0 gained, 0 lost, 0 changed" : "\"gained\": 0", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_says_that_the_status_is_zero_in_both_cases()
    {
        using var site = new TemporarySite();

        Assert.Contains("status is 0 whether there are differences or not", string.Join(' ', site.Run("diff", "--help").Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_both_sides_of_a_change()
    {
        using var site = Versions(MemorySite.Glossary("csto", "id: alliance, prefLabel: {fr: OTSC}"), MemorySite.Glossary("csto", "id: otsc, prefLabel: {fr: OTSC}"));

        using var json = JsonDocument.Parse(site.Run("diff", "old", "new", "--format", "json").Output);

        var change = Assert.Single(json.RootElement.GetProperty("changes").EnumerateArray());
        Assert.Equal(("changed", "same", "article", "a", "fr"), (Text(change, "kind"), Text(change, "sentence"), Text(change, "textKind"), Text(change, "textId"), Text(change, "textLanguage")));
        Assert.Equal(("alliance", "old/input/articles/a.md", "OTSC"), (Text(change.GetProperty("old"), "concept"), Text(change.GetProperty("old"), "path"), Text(change.GetProperty("old"), "words")));
        Assert.Equal(("otsc", 7, 3), (Text(change.GetProperty("new"), "concept"), change.GetProperty("new").GetProperty("line").GetInt32(), change.GetProperty("new").GetProperty("column").GetInt32()));
        Assert.Equal(1, json.RootElement.GetProperty("changed").GetInt32());
        static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();
    }

    [Theory]
    [InlineData("diff old", 2)]
    [InlineData("diff", 2)]
    [InlineData("diff old new other", 2)]
    [InlineData("diff old -n", 2)]
    [InlineData("diff old nowhere", 1)]
    [InlineData("diff nowhere new", 1)]
    public void A_folder_that_is_missing_ends_with_two_one_that_is_no_site_with_one(string arguments, int status)
    {
        using var site = Versions(MemorySite.Glossary("csto", LinkedFolder.Otsc), MemorySite.Glossary("csto", LinkedFolder.Otsc));

        var outcome = site.Run(arguments.Split(' '));

        Assert.Equal(status, outcome.Status);
        Assert.NotEmpty(outcome.Error);
        Assert.Empty(outcome.Output);
    }

    private static TemporarySite Versions(string oldGlossary, string newGlossary)
    {
        var site = new TemporarySite { CurrentDirectory = "" };
        foreach (var (folder, glossary) in new[] { ("old", oldGlossary), ("new", newGlossary) })
        {
            site.WithFile($"{folder}/input/site.yml", MemorySite.Settings)
                .WithFile($"{folder}/input/articles/a.md", MemorySite.Article("L'OTSC est venue à Almaty lundi."))
                .WithFile($"{folder}/input/glossaries/csto.yml", glossary);
        }

        return site;
    }
}
