using System.Text.Json;
using Explainer.CommandLine;
using Json.Schema;

namespace Explainer.Tests.CommandLine.Reporting;

public sealed class DiagnosticFormatTests
{
    private static readonly JsonSchema Sarif = JsonSchema.FromText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json")));

    [Fact]
    public void Text_shows_the_line_with_its_place_underlined()
    {
        using var site = FaultySite();

        var outcome = site.Run("--format", "text");

        Assert.Equal(
            ["input/pages/about.md(2,1): error EX9001: no: 100 %, surely", "    2 | error: no: 100 %, surely", "      | ^"],
            outcome.Error.Split('\n')[..3].Select(line => line.TrimEnd()));
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void Json_is_one_object_on_standard_output()
    {
        using var site = FaultySite();

        var outcome = site.Run("--format", "json");

        using var json = JsonDocument.Parse(outcome.Output);
        var first = json.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal((int)ExitStatus.ContentErrors, outcome.Status);
        Assert.Equal("EX9001", first.GetProperty("code").GetString());
        Assert.Equal("error", first.GetProperty("severity").GetString());
        Assert.Equal("no: 100 %, surely", first.GetProperty("message").GetString());
        Assert.Equal("input/pages/about.md", first.GetProperty("path").GetString());
        Assert.Equal((2, 1), (first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32()));
        Assert.Equal("error: no: 100 %, surely", first.GetProperty("text").GetString());
        Assert.Equal((1, 1), (json.RootElement.GetProperty("errors").GetInt32(), json.RootElement.GetProperty("warnings").GetInt32()));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void A_build_without_findings_says_nothing_else_on_standard_output(string format)
    {
        using var site = new TemporarySite().WithPage("about", "About");

        var outcome = site.Run("--format", format, "--verbose");

        using var json = JsonDocument.Parse(outcome.Output);
        Assert.Equal(0, outcome.Status);
        Assert.Contains("1 page", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
    }

    [Fact]
    public void Sarif_is_valid_by_its_schema_and_names_rule_place_and_level()
    {
        using var site = FaultySite();

        var outcome = site.Run("--format", "sarif");

        using var json = JsonDocument.Parse(outcome.Output);
        Assert.Empty(Faults(json.RootElement));
        var run = json.RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results");
        var place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(2, results.GetArrayLength());
        Assert.Equal("error", results[0].GetProperty("level").GetString());
        Assert.Equal("input/pages/about.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(2, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(
            "EX9001",
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[results[0].GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
    }

    [Fact]
    public void Sarif_of_a_whole_file_and_of_a_hostile_name_is_valid()
    {
        using var site = new TemporarySite().WithPage("about", "About");
        site.Folder.WithLink("site/input/assets/ça va #1%.png", "nowhere");

        using var json = JsonDocument.Parse(site.Run("--format", "sarif").Output);

        Assert.Empty(Faults(json.RootElement));
        var place = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("input/assets/%C3%A7a%20va%20%231%25.png", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.False(place.TryGetProperty("region", out _));
    }

    [Fact]
    public void The_schema_of_sarif_refuses_what_is_none()
    {
        using var json = JsonDocument.Parse("""{"version": "2.1.0", "runs": [{"results": []}]}""");

        Assert.NotEmpty(Faults(json.RootElement));
    }

    [Fact]
    public void Annotations_name_file_line_column_and_code()
    {
        using var site = FaultySite();

        var outcome = site.Run("--format", "github");

        Assert.StartsWith("::error file=input/pages/about.md,line=2,col=1,endColumn=2,title=EX9001::no: 100 %25, surely", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData(null, false)]
    public void Under_GitHub_Actions_annotations_come_by_themselves_beside_the_text(string? actions, bool isAnnotated)
    {
        using var site = FaultySite();
        site.Variables["GITHUB_ACTIONS"] = actions ?? "";
        site.Variables["GITHUB_WORKSPACE"] = site.Folder.Root;

        var outcome = site.Run();

        Assert.Equal(isAnnotated, outcome.Output.Contains("::error file=site/input/pages/about.md,line=2", StringComparison.Ordinal));
        Assert.Contains("about.md(2,1): error EX9001", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_format_is_wrong_usage_that_lists_those_there_are()
    {
        using var site = new TemporarySite();

        var outcome = site.Run("--format", "xml");

        Assert.Equal((int)ExitStatus.WrongUsage, outcome.Status);
        Assert.Contains("text, json, sarif, github", outcome.Error, StringComparison.Ordinal);
    }

    private static TemporarySite FaultySite() => new TemporarySite().WithPage("about", "About\nerror: no: 100 %, surely\nwarning: doubtful");

    private static List<string> Faults(JsonElement log)
    {
        var result = Sarif.Evaluate(log, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? [] : [.. (result.Details ?? []).Where(detail => !detail.IsValid && detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join(' ', detail.Errors!.Values)}"), "invalid"];
    }
}
