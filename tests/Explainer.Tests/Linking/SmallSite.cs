using System.Collections.Immutable;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Parsing;
using Explainer.Text;

namespace Explainer.Tests.Linking;

/// <summary>A site in memory: a glossary written in a few words (<see cref="SmallGlossary"/>) and one article.</summary>
/// <param name="Glossary">The concepts.</param>
internal sealed record SmallSite(string Glossary)
{
    public const string Slug = "article";

    /// <summary>The article's language.</summary>
    public string Language { get; init; } = "fr";

    /// <summary>The site's <c>linking: {occurrence: …}</c>.</summary>
    public string Occurrence { get; init; } = "all";

    /// <summary>More lines of the article's front matter.</summary>
    public string FrontMatter { get; init; } = "";

    /// <summary>More files, by path.</summary>
    public ImmutableDictionary<string, string> More { get; init; } = ImmutableDictionary<string, string>.Empty;

    public SmallSite With(string path, string content) => this with { More = More.SetItem(path, content) };

    /// <summary>The files of the site with a text as its article.</summary>
    public ImmutableArray<InputFile> Files(string markdown) =>
    [
        File("input/site.yml", $"title: Site\nlanguages: [fr, en, ru]\nbaseUrl: https://example.org\nlinking: {{occurrence: {Occurrence}}}\n"),
        File("input/glossaries/small.yml", SmallGlossary.Yaml(Glossary)),
        File($"input/articles/{Slug}.md", $"---\ntitle: Article\nlang: {Language}\ndate: 2022\n{FrontMatter}\n---\n{markdown}"),
        .. More.Select(file => File(file.Key, file.Value)),
    ];

    /// <summary>Parses and links; what either stage finds is among the diagnostics.</summary>
    public Diagnosed<LinkedSite> Link(string markdown)
    {
        var parsed = SiteParser.Parse(Files(markdown));
        var linked = Linker.Link(parsed.Value);
        return new Diagnosed<LinkedSite>(linked.Value, [.. parsed.Diagnostics, .. linked.Diagnostics]);
    }

    /// <summary>The linked article of a text that nothing is wrong with.</summary>
    public LinkedProse LinkArticle(string markdown)
    {
        var linked = Link(markdown);
        Assert.Empty(linked.Diagnostics);
        return ArticleOf(linked.Value);
    }

    public static LinkedProse ArticleOf(LinkedSite site) => site.Texts.Single(text => text.Owner is ArticleText).Prose;

    private static InputFile File(string path, string content) => new(path, Encoding.UTF8.GetBytes(content));
}
