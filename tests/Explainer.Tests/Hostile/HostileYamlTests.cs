using Explainer.Diagnostics;

namespace Explainer.Tests.Hostile;

/// <summary>YAML that was not written to be read: a place and what to do, in bounded time.</summary>
[Collection(nameof(ProcessorTime))]
public sealed class HostileYamlTests
{
    /// <summary>A text by its name, and the rule that answers it.</summary>
    public static TheoryData<string, string> Texts => new()
    {
        { "aliases that multiply", "EX1009" },
        { "20,000 sequences in one another", "EX1010" },
        { "20,000 mappings in one another", "EX1010" },
        { "20,000 blocks in one another", "EX1010" },
        { "20,000 questions in one another", "EX1010" },
        { "a key of a megabyte", "EX1008" },
        { "a quoted key of 900 kilobytes", "EX1012" },
        { "10,000 unknown keys", "EX1012" },
        { "20,000 times one key", "EX1011" },
        { "an escape beyond Unicode", "EX1008" },
        { "half a surrogate pair", "EX1008" },
        { "an escaped NUL", "EX1006" },
        { "an escaped escape", "EX1006" },
        { "a second document", "EX1009" },
        { "a tag", "EX1009" },
        { "a tab for an indent", "EX1008" },
        { "a quote that never ends", "EX1008" },
        { "an id that climbs", "EX1015" },
        { "an id with a slash", "EX1015" },
        { "an id that runs backwards", "EX1015" },
        { "an id with a control character", "EX1015" },
        { "20,000 references to nothing", "EX3001" },
        { "a circle of 500 concepts", "EX3005" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_glossary_is_answered_soon_with_a_place_and_a_short_line(string name, string code)
    {
        var time = new ProcessorTime();

        var result = HostileSite.Build(("input/glossaries/a.yml", TextOf(name)));

        Assert.InRange(time.Spent, TimeSpan.Zero, ProcessorTime.Longest);
        Assert.Empty(result.Files);
        var found = result.Diagnostics.First(diagnostic => diagnostic.Rule.Code == code);
        Assert.Equal("input/glossaries/a.yml", found.Location.Path);
        Assert.InRange(found.Location.Line, 1, int.MaxValue);
        Assert.All(result.Diagnostics, diagnostic => Assert.InRange(diagnostic.Message.Length, 10, 1000));
    }

    [Fact]
    public void A_text_that_cannot_be_read_is_one_finding_and_no_other_follows_from_it()
    {
        foreach (var text in new[] { "[", "a: *b", "- - -\n  b: [", "id: 'a" })
        {
            var found = Assert.Single(HostileSite.Build(("input/glossaries/a.yml", text), ("input/glossaries/b.yml", text)).Diagnostics, diagnostic => diagnostic.Location.Path == "input/glossaries/a.yml");
            Assert.Contains(found.Rule, new[] { Rules.BadYaml, Rules.YamlFeature });
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_line_end_gives_the_same_site_and_the_same_places(string lineEnd)
    {
        const string glossary = "id: g\ntitle: G\nconcepts:\n  - id: mot\n    prefLabel: mot\n    body: |\n      Un [lien](/nulle-part/).\n";
        var expected = HostileSite.Build(("input/glossaries/g.yml", glossary)).Diagnostics;

        var actual = HostileSite.Build(("input/glossaries/g.yml", glossary.Replace("\n", lineEnd, StringComparison.Ordinal))).Diagnostics;

        Assert.Contains(expected, found => found.Rule == Rules.BrokenLink && found.Location is { Line: 7, Column: 10 });
        Assert.Equal(expected.Select(found => (found.Rule, found.Location)), actual.Select(found => (found.Rule, found.Location)));
    }

    private static string TextOf(string name) => name switch
    {
        "aliases that multiply" => "a: &a [x, x]\n" + string.Concat(Enumerable.Range(1, 25).Select(i => $"a{i}: &a{i} [*a{(i == 1 ? "" : i - 1)}, *a{(i == 1 ? "" : i - 1)}]\n")),
        "20,000 sequences in one another" => new string('[', 20_000),
        "20,000 mappings in one another" => Repeated("{a: ", 20_000),
        "20,000 blocks in one another" => Repeated("- ", 20_000),
        "20,000 questions in one another" => Repeated("? ", 20_000),
        "a key of a megabyte" => new string('k', 1_000_000) + ": 1\n",
        "a quoted key of 900 kilobytes" => "? \"" + new string('k', 900_000) + "\"\n: 1\n",
        "10,000 unknown keys" => string.Concat(Enumerable.Range(0, 10_000).Select(i => $"key{i}: 1\n")),
        "20,000 times one key" => Repeated("id: a\n", 20_000),
        "an escape beyond Unicode" => "id: a\ntitle: \"\\UFFFFFFFF\"\n",
        "half a surrogate pair" => "id: a\ntitle: \"\\uD800\"\n",
        "an escaped NUL" => Glossary("\\0"),
        "an escaped escape" => Glossary("\\e[31m"),
        "a second document" => "id: a\n---\nid: b\n",
        "a tag" => "id: !!binary a\n",
        "a tab for an indent" => "id: a\nconcepts:\n\t- id: b\n",
        "a quote that never ends" => "id: a\ntitle: '" + new string('x', 500_000),
        "an id that climbs" => Concept("../../etc"),
        "an id with a slash" => Concept("a/b"),
        "an id that runs backwards" => Concept("a\u202Eb"),
        "an id with a control character" => Concept("a\\x7Fb"),
        "20,000 references to nothing" => "id: a\ntitle: A\nconcepts:\n" + string.Concat(Enumerable.Range(0, 100).Select(i => $"  - {{id: c{i}, prefLabel: mot{i}, related: [{string.Join(',', Enumerable.Range(0, 200).Select(j => $"x{j}"))}]}}\n")),
        "a circle of 500 concepts" => "id: a\ntitle: A\nconcepts:\n" + string.Concat(Enumerable.Range(0, 500).Select(i => $"  - {{id: c{i}, prefLabel: mot{i}, broader: [c{(i + 1) % 500}], match: {{occurrence: none}}}}\n")),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such text"),
    };

    private static string Glossary(string label) => $"id: a\ntitle: A\nconcepts:\n  - {{id: b, prefLabel: \"mot{label}\"}}\n";

    private static string Concept(string id) => $"id: a\ntitle: A\nconcepts:\n  - {{id: \"{id}\", prefLabel: mot}}\n";

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
