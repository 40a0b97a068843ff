using System.Text.Json;
using Explainer.CommandLine;
using Explainer.Diagnostics;

namespace Explainer.Tests.CommandLine.Commands;

public sealed class RulesCommandTests
{
    [Fact]
    public void Every_rule_is_listed_with_code_severity_and_sentence()
    {
        using var folder = new TemporaryFolder();

        var lines = WholeProgram.Run(folder, "rules").Lines();

        Assert.Equal(Rules.All.Length, lines.Length);
        Assert.Contains(lines, line => line == "EX1012  error    A key is one that its format knows.");
    }

    [Theory]
    [InlineData("EX4005")]
    [InlineData("ex4005")]
    public void One_rule_is_asked_for_by_its_code(string code)
    {
        using var folder = new TemporaryFolder();

        using var json = JsonDocument.Parse(WholeProgram.Run(folder, "rules", code, "--format", "json").Output);

        var rule = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(("EX4005", "warning"), (rule.GetProperty("code").GetString(), rule.GetProperty("severity").GetString()));
    }

    [Fact]
    public void An_unknown_code_is_wrong_usage_with_the_nearest()
    {
        using var folder = new TemporaryFolder();

        var outcome = WholeProgram.Run(folder, "rules", "EX40055");

        Assert.Equal((int)ExitStatus.WrongUsage, outcome.Status);
        Assert.Contains("did you mean 'EX4005'?", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_declared_rule_is_among_all_and_no_code_stands_twice()
    {
        var declared = typeof(Rules).GetFields().Select(field => field.GetValue(null)).OfType<Rule>().ToList();

        Assert.Equal(declared.Select(rule => rule.Code).Order(StringComparer.Ordinal), Rules.All.Select(rule => rule.Code).Order(StringComparer.Ordinal));
        Assert.Equal(declared.Count, declared.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Count());
    }
}
