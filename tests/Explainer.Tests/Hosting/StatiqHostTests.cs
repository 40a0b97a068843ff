using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Explainer.Parsing;
using Explainer.Tests.Site;

namespace Explainer.Tests.Hosting;

/// <summary>The host is compiled only where a registry serves Statiq; this is what can be said without it.</summary>
public sealed partial class StatiqHostTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "Explainer.Statiq");

    private static readonly ImmutableArray<Assembly> Ours = [typeof(SiteParser).Assembly, typeof(Theme.Theme).Assembly];

    [Fact]
    public void The_host_asks_for_the_version_of_Statiq_that_it_was_tried_with()
    {
        var versions = XDocument.Load(Path.Combine(Folder, "Directory.Packages.props")).Descendants("PackageVersion");
        var packages = Project().Descendants("PackageReference").Select(package => package.Attribute("Include")?.Value);

        Assert.Equal(["Statiq.Web"], packages);
        Assert.Equal([("Statiq.Web", "1.0.0-beta.60")], versions.Select(version => (version.Attribute("Include")?.Value, version.Attribute("Version")?.Value)));
    }

    [Fact]
    public void The_host_knows_the_core_and_the_theme_only() =>
        Assert.Equal(
            ["../Explainer.Core/Explainer.Core.csproj", "../../theme/Explainer.Theme.csproj"],
            Project().Descendants("ProjectReference").Select(project => project.Attribute("Include")?.Value));

    [Theory]
    [InlineData("Directory.Build.props")]
    [InlineData("Directory.Build.targets")]
    [InlineData("Directory.Packages.props")]
    public void The_host_takes_no_setting_of_the_repository(string file) =>
        Assert.Empty(XDocument.Load(Path.Combine(Folder, file)).Descendants("Import"));

    [Fact]
    public void The_host_is_outside_the_solution() =>
        Assert.DoesNotContain("Explainer.Statiq", File.ReadAllText(Path.Combine(Repository.Root, "Explainer.sln")), StringComparison.Ordinal);

    [Fact]
    public void The_host_is_under_200_lines_that_say_something() =>
        Assert.InRange(Directory.EnumerateFiles(Folder, "*.cs").Sum(path => File.ReadLines(path).Count(line => line.AsSpan().Trim().Length > 0)), 1, 199);

    [Theory]
    [InlineData("SiteFiles.Over")]
    [InlineData("SiteParser.ParseSettings")]
    [InlineData("FileParser.Parse")]
    [InlineData("SiteParser.Assemble")]
    [InlineData("Linker.Link")]
    [InlineData("Composer.Compose")]
    [InlineData("Severities.Apply")]
    [InlineData("Severities.Stop")]
    [InlineData("Theme.Render")]
    [InlineData("SiteBuilder.PathOf")]
    [InlineData("SiteBuilder.Check")]
    public void The_host_calls_each_stage(string stage) =>
        Assert.Contains(stage, Calls());

    [Fact]
    public void Everything_of_ours_that_the_host_calls_is_public()
    {
        var types = Ours.SelectMany(assembly => assembly.GetTypes()).Where(type => !type.IsNested).ToLookup(type => type.Name, StringComparer.Ordinal);
        var calls = Calls().Select(call => call.Split('.')).Where(call => types.Contains(call[0]) && call[0] != call[1]).ToList();

        Assert.NotEmpty(calls);
        Assert.Empty(calls
            .Where(call => !types[call[0]].Any(type => type.IsPublic && type.GetMember(call[1], BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance).Length > 0))
            .Select(call => string.Join('.', call)));
    }

    /// <summary>« Type.Member » or « Namespace.Type » wherever the host's code has two such words, whoever's they are.</summary>
    private static HashSet<string> Calls() =>
        [.. Directory.EnumerateFiles(Folder, "*.cs").SelectMany(path => MemberAccess().Matches(File.ReadAllText(path))).Select(match => match.Groups["pair"].Value)];

    private static XDocument Project() => XDocument.Load(Path.Combine(Folder, "Explainer.Statiq.csproj"));

    [GeneratedRegex(@"\b(?=(?<pair>[A-Z]\w*\.[A-Z]\w*))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MemberAccess();
}
