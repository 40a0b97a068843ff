using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Explainer.CommandLine.Reading;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Tests.Site;
using Json.Schema;

namespace Explainer.Tests.Parsing;

/// <summary>The schemas say the same as parsing, of this repository's site, of the one to start from and of every case.</summary>
public sealed partial class ContentSchemaTests
{
    /// <summary>What a schema can know of one file.</summary>
    private static readonly ImmutableArray<Rule> OfForm =
        [Rules.UnknownKey, Rules.MissingKey, Rules.WrongKind, Rules.BadId, Rules.BadDate, Rules.BadNumber, Rules.BadAddress, Rules.BadLanguage];

    private static readonly ImmutableArray<(ContentSchema Content, JsonSchema Schema)> Schemas =
        [.. ContentSchemas.All.Select(content => (content, JsonSchema.FromText(content.Json)))];

    public static TheoryData<string> Sites =>
    [
        ".",
        "src/Explainer/Template",
        .. Directory.GetDirectories(Path.Combine(Repository.Root, "tests/Explainer.Tests/Cases"))
            .Select(folder => Path.GetRelativePath(Repository.Root, folder)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_file_is_valid_by_its_schema_where_parsing_finds_its_form_right_and_only_there(string site)
    {
        var folder = Path.Combine(Repository.Root, site);
        var read = SiteReader.Read(folder, theme: []).Value;
        var parsed = SiteParser.Parse(read, withDrafts: true);
        var files = read.Select(file => file.Path).Where(path => SchemaOf(path) is not null).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, path =>
        {
            if (parsed.Diagnostics.Any(finding => finding.Location.Path == path && (finding.Rule == Rules.BadYaml || finding.Rule == Rules.FrontMatter)))
            {
                // What is no YAML has no schema.
                return;
            }

            var yaml = YamlOf(Path.Combine(folder, path));
            var lines = yaml.Count(c => c == '\n') + 1;
            var faults = parsed.Diagnostics.Where(finding => finding.Location.Path == path && finding.Location.Line <= lines && OfForm.Contains(finding.Rule));
            var schema = SchemaOf(path)!; // filtered just before
            if (faults.Any())
            {
                Assert.True(NullIfValid(schema, yaml) is not null, $"{path}: parsing finds faults of form, the schema none");
            }
            else
            {
                Assert.Null(NullIfValid(schema, yaml));
            }
        });
    }

    [Theory]
    [InlineData("glossary", "id: a\ntitle: A\nconcepts: [{id: b, prefLabel: B, prefLable: C}]")]
    [InlineData("glossary", "id: a\ntitle: A\nconcepts: [{id: b}]")]
    [InlineData("glossary", "id: A b\ntitle: A")]
    [InlineData("glossary", "id: a\ntitle: {français: A}")]
    [InlineData("glossary", "id: a\ntitle: A\nconcepts: [{id: b, prefLabel: [B, C]}]")]
    [InlineData("glossary", "id: a\ntitle: A\nconcepts: [{id: b, prefLabel: B, location: {lat: 91, lon: 0}}]")]
    [InlineData("glossary", "id: a\ntitle: A\nconcepts: [{id: b, prefLabel: B, match: {case: never}}]")]
    [InlineData("timeline", "- {id: a, date: 10 January 2022, title: A}")]
    [InlineData("timeline", "- {id: a, date: 2022-13, title: A}")]
    [InlineData("sources", "- {id: a, type: book, title: A, URL: ftp://example.org}")]
    [InlineData("site", "title: A\nlanguages: []\nbaseUrl: https://example.org")]
    [InlineData("site", "title: A\nlanguages: [fr]\nbaseUrl: https://example.org\nrules: {EX4005: none}")]
    [InlineData("site", "title: A\nlanguages: [fr]\nbaseUrl: https://example.org\nrules: {EX3004: off}")]
    [InlineData("site", "title: A\nlanguages: [fr]\nbaseUrl: https://example.org\nnavigation: [about/]")]
    [InlineData("article", "title: ''\nlang: fr\ndate: 2022")]
    [InlineData("article", "title: A\nlang: fr\ndate: 2022\ndraft: maybe")]
    public void A_fault_of_form_is_seen(string schema, string yaml) =>
        Assert.NotNull(NullIfValid(Schemas.First(one => one.Content.Name == schema).Schema, yaml));

    [Theory]
    [InlineData("1985")]
    [InlineData("\"1985-04\"")]
    [InlineData("1985-04-12T23:20:30+04:30")]
    [InlineData("Y-170000002")]
    [InlineData("2001-21")]
    [InlineData("1984?")]
    [InlineData("2004-06~")]
    [InlineData("2004-06-11%")]
    [InlineData("20XX")]
    [InlineData("2004-XX-XX")]
    [InlineData("1985-04-12/..")]
    [InlineData("/1985")]
    [InlineData("1984-06-02?/2004-08-08~")]
    [InlineData("-1985")]
    public void A_date_that_parsing_reads_is_valid(string date)
    {
        Assert.NotNull(Explainer.Model.EdtfDate.Parse(date.Trim('"')));
        Assert.Null(NullIfValid(Schemas.First(one => one.Content.Name == "timeline").Schema, $"- {{id: a, date: {date}, title: A}}"));
    }

    [Fact]
    public void The_YAML_files_of_this_repository_and_of_the_site_to_start_from_name_their_schema() =>
        Assert.All(new[] { "", "src/Explainer/Template" }, folder =>
        {
            var input = Path.Combine(Repository.Root, folder, "input");
            var files = Directory.EnumerateFiles(input, "*.yml", SearchOption.AllDirectories).ToList();
            Assert.NotEmpty(files);
            Assert.All(files, file =>
            {
                var depth = Path.GetRelativePath(input, file).Split(Path.DirectorySeparatorChar).Length;
                var name = ContentSchemas.All.First(schema => IsMatch(schema, "input/" + Path.GetRelativePath(input, file))).Name;
                Assert.StartsWith($"# yaml-language-server: $schema={string.Concat(Enumerable.Repeat("../", depth))}.schemas/{name}.json", File.ReadLines(file).First(), StringComparison.Ordinal);
            });
        });

    private static JsonSchema? SchemaOf(string path) => Schemas.FirstOrDefault(one => IsMatch(one.Content, path)).Schema;

    private static bool IsMatch(ContentSchema schema, string path) =>
        Regex.IsMatch(path, $"^{Regex.Escape(schema.Files).Replace("\\*", "[^/]*", StringComparison.Ordinal)}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static string YamlOf(string file)
    {
        var text = File.ReadAllText(file);
        return file.EndsWith(".md", StringComparison.Ordinal) ? FrontMatter().Match(text).Groups["yaml"].Value : text;
    }

    /// <summary>Where and why a text is not valid; null where it is.</summary>
    private static string? NullIfValid(JsonSchema schema, string yaml)
    {
        using var json = JsonDocument.Parse(YamlAsJson.Read(yaml)?.ToJsonString() ?? "null");
        var result = schema.Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? null : string.Join('\n', (result.Details ?? []).Where(detail => detail.Errors is not null)
            .Select(detail => $"{detail.InstanceLocation}: {string.Join(' ', detail.Errors!.Values)}").Prepend("not valid")); // filtered just before
    }

    [GeneratedRegex(@"\A---\n(?<yaml>.*?^)---$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FrontMatter();
}
