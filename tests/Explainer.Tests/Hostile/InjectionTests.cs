using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Tests.Hostile;

/// <summary>A text puts nothing into an output but text.</summary>
public sealed class InjectionTests
{
    private static readonly Lazy<Dictionary<string, string[]>> Plain = new(() => Skeletons(Build("Quelconque")));

    public static TheoryData<string> Texts => [.. Injections.Texts];

    public static TheoryData<string> Markdown => [.. Injections.Markdown];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_in_every_place_of_YAML_reaches_its_reader_and_leaves_the_elements_and_attributes_of_every_page_as_they_are(string text)
    {
        var result = Build(text);

        Assert.DoesNotContain(result.Diagnostics, found => found.Severity == Severity.Error);
        Assert.Empty(HarmlessOutput.Findings(result.Files));
        Assert.Empty(HarmlessOutput.OwnFaults(result.Files));
        var skeletons = Skeletons(result);
        Assert.Equal(Plain.Value.Keys.Order(StringComparer.Ordinal), skeletons.Keys.Order(StringComparer.Ordinal));
        Assert.All(skeletons, page => Assert.Equal(Plain.Value[page.Key], page.Value));
        Assert.Contains(text, Page(result, "articles/a/index.html").QuerySelector("h1")!.TextContent, StringComparison.Ordinal); // an article has a heading
    }

    [Theory]
    [MemberData(nameof(Markdown))]
    public void Markdown_is_refused_or_harmless_and_nothing_that_was_refused_is_made_by_turning_its_rule_off(string markdown)
    {
        var refused = Diagnostics.Rules.All.Where(rule => rule.Code.StartsWith("EX3", StringComparison.Ordinal) && !rule.IsFixed).Select(rule => $"{rule.Code}: off");
        var settings = $"{HostileSite.Settings}rules: {{{string.Join(", ", refused.Append("EX2003: off"))}}}\n";
        var body = HostileSite.Quoted(markdown);
        var result = HostileSite.Build(
            ("input/site.yml", settings),
            ("input/articles/a.md", HostileSite.Article(markdown)),
            ("input/articles/b.md", HostileSite.Article("Un mot.")),
            ("input/glossaries/g.yml", $"id: g\ntitle: G\nconcepts: [{{id: mot, prefLabel: mot, definition: {body}, body: {body}}}]\n"),
            ("input/annotations.yml", $"- {{id: n, target: {{article: b, quote: {{exact: Un mot}}}}, motivation: commenting, body: {body}}}\n"),
            ("input/timeline.yml", $"- {{id: e, date: 2022, title: E, body: {body}}}\n"));

        Assert.Equal(result.Files.IsEmpty, result.Diagnostics.Any(found => found.Severity == Severity.Error));
        Assert.Empty(HarmlessOutput.Findings(result.Files));
    }

    [Fact]
    public void Most_of_the_Markdown_is_refused_and_some_of_it_is_made()
    {
        var found = HostileSite.Build([.. Injections.Markdown.Select((markdown, i) => ($"input/articles/a{i}.md", HostileSite.Article(markdown)))]).Diagnostics;
        var refused = found.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Location.Path).Distinct().Count();

        Assert.InRange(refused, Injections.Markdown.Length / 2, Injections.Markdown.Length - 10);
    }

    [Theory]
    [InlineData("EX1017")]
    [InlineData("EX1021")]
    [InlineData("EX1022")]
    [InlineData("EX1006")]
    [InlineData("EX3004")]
    public void A_rule_that_keeps_an_output_safe_cannot_be_turned_off(string code)
    {
        foreach (var severity in new[] { "off", "warning" })
        {
            var result = HostileSite.Build(
                ("input/site.yml", $"{HostileSite.Settings}rules: {{{code}: {severity}}}\n"),
                ("input/articles/a.md", HostileSite.Article("[a](javascript:alert(1)) <b>a</b>")));

            Assert.Contains(result.Diagnostics, found => found.Rule == Rules.WrongKind && found.Message.Contains(code, StringComparison.Ordinal));
            Assert.Empty(result.Files);
        }
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,a@b")]
    [InlineData("a@b\"onclick=alert(1)")]
    [InlineData("a@b?bcc=c")]
    [InlineData("//evil.example")]
    [InlineData("mot")]
    public void Only_a_mailbox_or_a_web_address_is_a_contact(string contact)
    {
        var settings = $"{HostileSite.Settings}contact: {HostileSite.Quoted(contact)}\n";

        Assert.Contains(HostileSite.Build(("input/site.yml", settings)).Diagnostics, found => found.Rule == Rules.BadAddress);
    }

    [Theory]
    [InlineData("redaction+a@example.org", "mailto:redaction+a@example.org")]
    [InlineData("https://example.org/?a=1&b=2", "https://example.org/?a=1&b=2")]
    public void A_contact_is_linked_on_every_page(string contact, string address)
    {
        var result = HostileSite.Build(("input/site.yml", $"{HostileSite.Settings}contact: {contact}\n"), ("input/articles/a.md", HostileSite.Article("Un.")));

        Assert.Single(Page(result, "articles/a/index.html").QuerySelectorAll("footer a"), link => link.GetAttribute("href") == address);
    }

    [Theory]
    [InlineData("/x https://evil.example/ 200!")]
    [InlineData("/x\n/* https://evil.example/ 200!")]
    [InlineData("/*")]
    [InlineData("/a/*")]
    [InlineData("/:all")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/a/../b")]
    public void An_old_address_writes_no_line_of_its_own_for_a_host(string address)
    {
        var article = $"---\ntitle: A\nlang: fr\ndate: 2022\nredirectFrom: [{HostileSite.Quoted(address)}]\n---\nUn.\n";

        var found = HostileSite.Build(("input/articles/a.md", article)).Diagnostics;

        Assert.Contains(found, diagnostic => diagnostic.Rule == Rules.BadAddress);
    }

    private static BuildResult Build(string text)
    {
        var value = HostileSite.Quoted(text);
        var map = $"{{fr: {value}, en: {value}}}";
        return HostileSite.Build(
            ("input/site.yml", $"title: {map}\ndescription: {map}\npublisher: {map}\nlicence: {map}\nlanguages: [fr, en]\nbaseUrl: https://example.org\ntheme: {{colour: {value}}}\n"),
            ("input/articles/a.md", $"---\ntitle: {value}\nlang: fr\ndate: 2022\nbyline: {value}\npublisher: {value}\nsummary: {value}\nsource: s\n---\nUn mot.\n"),
            ("input/pages/p.md", $"---\ntitle: {value}\nlang: fr\nsummary: {value}\n---\nUn mot.\n"),
            ("input/glossaries/g.yml", $"id: g\ntitle: {map}\nconcepts:\n  - {{id: mot, prefLabel: {map}, altLabel: {{fr: [{value}, mot]}}, hiddenLabel: {{fr: [{value}]}}, sources: [s], facts: [{{label: {map}, value: {map}, source: s}}]}}\n"),
            ("input/timeline.yml", $"- {{id: e, date: 2022, title: {map}, concepts: [mot], sources: [s]}}\n"),
            ("input/sources.yml", $"- {{id: s, type: book, title: {value}, author: [{{family: {value}, given: {value}}}], container-title: {value}, publisher: {value}, issued: 2022, URL: \"https://example.org/?a=1&b=2\", language: fr}}\n"));
    }

    /// <summary>Each page as its elements with the names of their attributes; but for the lines of a drawing's words, which long ones are broken into.</summary>
    private static Dictionary<string, string[]> Skeletons(BuildResult result) => result.Files
        .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(file => file.Path, file => SkeletonOf(Parse(file)), StringComparer.Ordinal);

    private static string[] SkeletonOf(IDocument page) =>
        [.. page.All.Where(element => element.LocalName is not ("text" or "tspan")).Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name).Order(StringComparer.Ordinal))}")];

    private static IDocument Page(BuildResult result, string path) => Parse(result.Files.Single(file => file.Path == path));

    private static IDocument Parse(OutputFile file) => new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(file.Content.Span));
}
