using System.Text.Json;
using Explainer.CommandLine;
using Explainer.Parsing;
using Explainer.Tests.Site;

namespace Explainer.Tests.CommandLine.Commands;

public sealed class SchemaCommandTests
{
    [Fact]
    public void Without_a_name_it_lists_the_schemas_and_their_files()
    {
        using var folder = new TemporaryFolder();

        var lines = WholeProgram.Run(folder, "schema").Lines();

        Assert.Equal(["site", "article", "page", "glossary", "timeline", "sources", "annotations"], lines.Select(line => line.Split(' ')[0]));
        Assert.EndsWith("input/glossaries/*.yml", lines[3], StringComparison.Ordinal);
        Assert.Empty(folder.Entries());
    }

    [Fact]
    public void One_schema_is_written_to_standard_output_with_a_sentence_for_each_key()
    {
        using var folder = new TemporaryFolder();

        using var json = JsonDocument.Parse(WholeProgram.Run(folder, "schema", "glossary").Output);

        var concept = json.RootElement.GetProperty("properties").GetProperty("concepts").GetProperty("items").GetProperty("properties");
        Assert.All(concept.EnumerateObject(), key => Assert.NotEmpty(key.Value.GetProperty("description").GetString() ?? ""));
    }

    [Fact]
    public void All_are_written_into_a_folder_over_those_that_are_there()
    {
        using var folder = new TemporaryFolder().With("schemas/site.json", "old").With("schemas/mine.txt", "mine");

        Assert.Equal(0, WholeProgram.Run(folder, "schema", "-o", "schemas").Status);

        Assert.Equal(["annotations.json", "article.json", "glossary.json", "mine.txt", "page.json", "site.json", "sources.json", "timeline.json"], folder.Entries("schemas"));
        Assert.Equal(ContentSchemas.All[0].Json, folder.Read("schemas/site.json"));
    }

    [Fact]
    public void A_mistyped_name_is_wrong_usage_with_the_nearest()
    {
        using var folder = new TemporaryFolder();

        var outcome = WholeProgram.Run(folder, "schema", "glosary");

        Assert.Equal((int)ExitStatus.WrongUsage, outcome.Status);
        Assert.Contains("did you mean 'glossary'?", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schemas_of_this_repository_are_those_that_the_command_writes() =>
        Assert.All(ContentSchemas.All, schema => Assert.Equal(schema.Json, File.ReadAllText(Path.Combine(Repository.Root, ".schemas", schema.Name + ".json"))));
}
