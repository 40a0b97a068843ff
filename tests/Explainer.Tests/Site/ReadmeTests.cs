using System.Text.RegularExpressions;

namespace Explainer.Tests.Site;

/// <summary>What the README says of hosts is what the generator writes for them.</summary>
public sealed partial class ReadmeTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public void The_headers_for_nginx_are_those_of_the_headers_file()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var added = AddHeader().Matches(readme).Select(match => (Name: match.Groups["name"].Value, Value: match.Groups["value"].Value.Trim('"'))).ToList();

        Assert.Equal(3, added.Count);
        Assert.All(added, header => Assert.Contains($"  {header.Name}: {header.Value}\n", site.Text("_headers"), StringComparison.Ordinal));
    }

    [GeneratedRegex("add_header (?<name>[A-Za-z-]+) (?<value>\"[^\"]+\"|[^\" ]+) always;", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex AddHeader();
}
