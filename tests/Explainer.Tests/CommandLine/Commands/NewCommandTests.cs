using System.Text.Json;
using Explainer.CommandLine;
using Explainer.Parsing;

namespace Explainer.Tests.CommandLine.Commands;

public sealed class NewCommandTests
{
    [Fact]
    public void A_new_site_builds_under_strict_as_it_comes_and_passes_its_own_check()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, WholeProgram.Run(folder, "new", "site").Status);
        var built = WholeProgram.Run(folder, "build", "site", "--strict");

        Assert.Equal((0, ""), (built.Status, built.Error));
        Assert.Equal((0, ""), (WholeProgram.Run(folder, "check", "site", "--strict").Status, WholeProgram.Run(folder, "check", "site", "--strict").Error));
    }

    [Fact]
    public void A_new_site_has_an_article_a_glossary_a_timeline_and_schemas_that_the_editor_finds()
    {
        using var folder = new TemporaryFolder();

        WholeProgram.Run(folder, "new", "site");

        var files = folder.Files("site");
        Assert.Contains("input/timeline.yml", files);
        Assert.Single(files, file => file.StartsWith("input/articles/", StringComparison.Ordinal));
        Assert.Single(files, file => file.StartsWith("input/glossaries/", StringComparison.Ordinal));
        using var settings = JsonDocument.Parse(folder.Read("site/.vscode/settings.json"));
        Assert.Equal(
            ContentSchemas.All.Where(schema => schema.Files.EndsWith(".yml", StringComparison.Ordinal)).Select(schema => ($".schemas/{schema.Name}.json", (string?)schema.Files)),
            settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Select(entry => (entry.Name, entry.Value.GetString())));
        Assert.All(ContentSchemas.All, schema => Assert.Equal(schema.Json, folder.Read($"site/.schemas/{schema.Name}.json")));
    }

    [Fact]
    public void A_new_site_goes_into_an_empty_folder_too()
    {
        using var folder = new TemporaryFolder().WithFolder("site");

        Assert.Equal(0, WholeProgram.Run(folder, "new", "site").Status);
    }

    [Theory]
    [InlineData("full")]
    [InlineData("full/file.txt")]
    public void What_is_there_is_never_written_over(string given)
    {
        using var folder = new TemporaryFolder().With("full/file.txt", "mine");

        var outcome = WholeProgram.Run(folder, "new", given);

        Assert.Equal((int)ExitStatus.WrongUsage, outcome.Status);
        Assert.Equal(["file.txt"], folder.Entries("full"));
        Assert.Equal("mine", folder.Read("full/file.txt"));
    }

    [Fact]
    public void Without_a_folder_it_says_what_is_missing()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal((int)ExitStatus.WrongUsage, WholeProgram.Run(folder, "new").Status);
        Assert.Empty(folder.Entries());
    }
}
