using System.Text.Json;
using Explainer.CommandLine;
using Explainer.Tests.Linking;

namespace Explainer.Tests.CommandLine.Commands;

public sealed class ExplainCommandTests
{
    [Fact]
    public void Every_expression_is_a_line_with_place_words_and_reason()
    {
        using var site = LinkedFolder.Create();

        var outcome = site.Run("explain", "almaty");

        Assert.Equal("", outcome.Error);
        Assert.Equal((int)ExitStatus.Done, outcome.Status);
        Assert.Equal(
            [
                "input/articles/almaty.md(7,3): \"OTSC\" -> linked to otsc by 'OTSC'",
                "input/articles/almaty.md(7,15): \"révolutions de couleur\" -> linked to revolution by 'révolution de couleur', in the form 'révolutions de couleur'",
                "input/articles/almaty.md(8,15): \"OTSC\" -> not linked: otsc is linked already in this section, at (7,3)",
                "input/articles/almaty.md(8,25): \"otsc\" -> not linked: case counts in 'OTSC' of otsc",
            ],
            outcome.Lines());
        Assert.Equal(["input"], site.Folder.Entries("site"));
    }

    [Theory]
    [InlineData("site", "almaty", "", "input/articles/almaty.md(7,3)")]
    [InlineData("site", "input/articles/almaty.md", "", "input/articles/almaty.md(7,3)")]
    [InlineData("site/input", "articles/almaty.md", "..", "articles/almaty.md(7,3)")]
    [InlineData("", "almaty", "site", "site/input/articles/almaty.md(7,3)")]
    [InlineData("", "input/articles/almaty.md", "site", "site/input/articles/almaty.md(7,3)")]
    [InlineData("", "site/input/articles/almaty.md", "site", "site/input/articles/almaty.md(7,3)")]
    [InlineData("site", "methode", "", "input/pages/methode.md(5,3)")]
    public void A_text_is_named_by_its_slug_or_its_file(string currentDirectory, string text, string folder, string place)
    {
        using var site = LinkedFolder.Create();
        site.CurrentDirectory = currentDirectory;

        var outcome = site.Run([.. new[] { "explain", text, folder }.Where(argument => argument.Length > 0)]);

        Assert.Equal(0, outcome.Status);
        Assert.StartsWith(place + ": \"OTSC\" -> linked", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("otsc", "\"Almaty\" -> linked")]
    [InlineData("csto", "\"Almaty\" -> linked")]
    [InlineData("input/glossaries/csto.yml", "\"Almaty\" -> linked")]
    [InlineData("fondation", "\"Almaty\" -> linked")]
    [InlineData("note", "\"Almaty\" -> linked")]
    [InlineData("brouillon", "\"Almaty\" -> linked")]
    [InlineData("almaty", "almaty: no expression there is a label or like one.")]
    public void Concepts_glossaries_events_annotations_and_drafts_have_texts_too(string name, string line)
    {
        using var site = LinkedFolder.Create()
            .WithFile("site/input/articles/almaty.md", MemorySite.Article("Rien que des mots."))
            .WithFile("site/input/articles/brouillon.md", MemorySite.Article("À Almaty.").Replace("lang: fr", "lang: fr\ndraft: true", StringComparison.Ordinal))
            .WithFile("site/input/glossaries/csto.yml", MemorySite.Glossary("csto", "id: ville, prefLabel: {fr: Almaty}", "id: otsc, prefLabel: {fr: OTSC}, definition: {fr: Née à Almaty.}"))
            .WithFile("site/input/timeline.yml", "- {id: fondation, date: 2002, title: {fr: Fondation}, body: {fr: À Almaty.}}")
            .WithFile("site/input/annotations.yml", "- {id: note, target: {article: almaty, quote: {exact: mots}}, motivation: commenting, body: {fr: À Almaty.}}");

        var outcome = site.Run("explain", name);

        Assert.Equal("", outcome.Error);
        Assert.Contains(line, Assert.Single(outcome.Lines()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--line 8", 3)]
    [InlineData("--line 1", 1)]
    [InlineData("--expression otsc", 3)]
    [InlineData("--expression otsc --line 7", 1)]
    [InlineData("--expression militaire", 1)]
    public void A_line_and_words_narrow_it_down(string arguments, int lines)
    {
        using var site = LinkedFolder.Create();

        Assert.Equal(lines, site.Run(["explain", "almaty", .. arguments.Split(' ')]).Lines().Length);
    }

    [Theory]
    [InlineData("almati", "did you mean 'almaty'?")]
    [InlineData("metode", "did you mean 'methode'?")]
    [InlineData("input/articles/almati.md", "did you mean 'input/articles/almaty.md'?")]
    [InlineData("ostc", "did you mean 'otsc'?")]
    [InlineData("quelque-chose-d-autre", "no article, page, concept, event, annotation, glossary or file 'quelque-chose-d-autre'")]
    [InlineData("almaty --line 0", "--line '0'")]
    [InlineData("almaty --line x", "--line 'x' is no number of a line, such as 12")]
    [InlineData("almaty --line 10", "there is no line 10: 'almaty' has lines 1 to 9")]
    [InlineData("almaty --expression ?", "has no word")]
    [InlineData("almaty --format xml", "--format 'xml' is neither text nor json")]
    [InlineData("almaty --lines 2", "--lines")]
    public void What_cannot_be_followed_ends_with_two_and_says_what_would_be_right(string arguments, string said)
    {
        using var site = LinkedFolder.Create();

        var outcome = site.Run(["explain", .. arguments.Split(' ')]);

        Assert.Equal((int)ExitStatus.WrongUsage, outcome.Status);
        Assert.Contains(said, outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("titel: Site\n")]
    public void A_site_that_cannot_be_read_ends_with_one(string settings)
    {
        using var site = LinkedFolder.Create().WithFile("site/input/site.yml", settings);

        var outcome = site.Run("explain", "almaty");

        Assert.Equal((int)ExitStatus.ContentErrors, outcome.Status);
        Assert.StartsWith("input/site.yml", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void A_folder_without_a_site_ends_with_one()
    {
        using var site = LinkedFolder.Create();

        Assert.Equal((int)ExitStatus.ContentErrors, site.Run("explain", "almaty", "../elsewhere").Status);
    }

    [Fact]
    public void An_ambiguous_label_is_said_and_explained_all_the_same()
    {
        using var site = LinkedFolder.Create().WithFile("site/input/glossaries/other.yml", MemorySite.Glossary("other", "id: autre, prefLabel: {fr: OTSC}"));

        var outcome = site.Run("explain", "methode");

        Assert.Equal(0, outcome.Status);
        Assert.Contains("EX2001", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("\"OTSC\" -> linked to autre by 'OTSC'", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\"OTSC\" -> not linked: 'OTSC' of otsc has the same words as 'OTSC' of autre", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_same_fields_with_offsets_and_places()
    {
        using var site = LinkedFolder.Create();

        using var json = JsonDocument.Parse(site.Run("explain", "almaty", "--format", "json").Output);

        var expressions = json.RootElement.GetProperty("expressions").EnumerateArray().ToArray();
        Assert.Equal(["linked", "linked", "repeated", "case"], expressions.Select(one => one.GetProperty("outcome").GetString()));
        Assert.Equal([true, true, false, false], expressions.Select(one => one.GetProperty("linked").GetBoolean()));
        var inflected = expressions[1];
        Assert.Equal(("input/articles/almaty.md", 7, 15), (inflected.GetProperty("path").GetString(), inflected.GetProperty("line").GetInt32(), inflected.GetProperty("column").GetInt32()));
        Assert.Equal((14, 36), (inflected.GetProperty("start").GetInt32(), inflected.GetProperty("end").GetInt32()));
        Assert.Equal("révolutions\nde couleur", inflected.GetProperty("words").GetString());
        Assert.Equal("révolutions de couleur", inflected.GetProperty("form").GetString());
        Assert.Equal("revolution", inflected.GetProperty("concept").GetString());
        Assert.Equal(("révolution de couleur", "prefLabel", "fr"), (Text("text"), Text("kind"), Text("language")));
        Assert.Equal((7, 3), (expressions[2].GetProperty("other").GetProperty("line").GetInt32(), expressions[2].GetProperty("other").GetProperty("column").GetInt32()));
        string? Text(string property) => inflected.GetProperty("label").GetProperty(property).GetString();
    }

    [Fact]
    public void Json_of_a_broken_character_is_json()
    {
        using var site = LinkedFolder.Create();

        using var json = JsonDocument.Parse(site.Run("explain", "almaty", "--expression", "\ud83d alliance \u001b", "--format", "json").Output);

        Assert.Equal(1, json.RootElement.GetProperty("expressions").GetArrayLength());
    }

    [Fact]
    public void The_command_stands_before_the_folder()
    {
        using var site = LinkedFolder.Create();
        site.CurrentDirectory = "";

        var outcome = site.Run("site", "explain", "almaty");

        Assert.Equal((int)ExitStatus.WrongUsage, outcome.Status);
        Assert.Contains("The command stands before the folder", outcome.Error, StringComparison.Ordinal);
    }
}
