using System.Text;
using System.Text.RegularExpressions;
using Explainer.Model;

namespace Explainer.Benchmarks.Corpus;

/// <summary>The content of a site in one language, as files of Hugo's: the same words, without what only we make of them.</summary>
internal sealed partial class HugoEdition(Site site, string language)
{
    /// <summary>By path below the language's folder.</summary>
    public IEnumerable<(string Path, string Text)> Files() =>
    [
        ("articles/_index.md", "---\ntitle: \"Articles\"\n_build:\n  render: never\n---\n"),
        ("glossaire/_index.md", new HugoFrontMatter().Add("title", Word("heading.glossary")).Add("description", Word("description.glossary")).Over("")),
        .. site.Pages.Where(page => page.Language == language).Select(Page),
        .. site.Articles.Select(Article),
        .. site.Schemes.SelectMany(Scheme),
        .. site.Events.IsEmpty ? Array.Empty<(string, string)>() : [("chronologie.md", new HugoFrontMatter().Add("title", Word("heading.timeline")).Over(Timeline()))],
        .. site.Sources.IsEmpty ? Array.Empty<(string, string)>() : [("sources.md", new HugoFrontMatter().Add("title", Word("heading.sources")).Over(string.Concat(site.Sources.Select(source => $"- {TitleOf(source)}\n"))))],
    ];

    public string Word(string key) => site.Strings.First(strings => strings.Language == language)[key];

    public string? Text(LanguageMap map) => map.Best(language, site.Settings.Languages)?.Text.Text.Trim();

    public string Text(ProseMap map) => map.Best(language, site.Settings.Languages) is { } prose ? Words(prose) : "";

    private (string, string) Page(FreePage page) => (
        page.Slug == "index" || page.TranslationOf?.Id == "index" ? "_index.md" : page.Slug + ".md",
        new HugoFrontMatter().Add("title", page.Title.Text).Add("description", page.Summary?.Text).Add("translationKey", page.TranslationOf?.Id ?? page.Slug).Over(Words(page.Text)));

    private (string, string) Article(Article article) => (
        $"articles/{article.Slug}.md",
        new HugoFrontMatter()
            .Add("title", article.Title.Text)
            .Add("date", article.Date.Date.FirstDayText)
            .Add("published", article.Date.Date.Text)
            .Add("written", article.Language)
            .Add("byline", article.Byline)
            .Add("publisher", article.Publisher)
            .Add("description", article.Summary?.Text)
            .Add("notes", site.Annotations.Where(note => note.Article.Id == article.Slug).Select(note => Text(note.Body)))
            .Over(Words(article.Text)));

    private IEnumerable<(string, string)> Scheme(ConceptScheme scheme) => scheme.Concepts.Select(concept => Concept(scheme, concept))
        .Prepend(($"glossaire/{scheme.Id}/_index.md", new HugoFrontMatter().Add("title", Text(scheme.Title)).Add("description", Text(scheme.Description)).Over("")));

    private (string, string) Concept(ConceptScheme scheme, Concept concept)
    {
        var preferred = concept.PreferredLabel(language, site.Settings.Languages);
        return ($"glossaire/{scheme.Id}/{concept.Id}.md", new HugoFrontMatter()
            .Add("title", preferred.Text)
            .Add("kind", Word("type." + concept.Type.ToString().ToLowerInvariant()))
            .Add("description", Text(concept.Definition) is { Length: > 0 } definition ? definition : null)
            .Add("labels", concept.Labels.Where(label => label.Kind != LabelKind.Hidden && label != preferred).Select(label => label.Text))
            .Add("start", concept.Start?.Date.Text)
            .Add("end", concept.End?.Date.Text)
            .Add("facts", concept.Facts.Select(fact => new[] { ("label", Text(fact.Label) ?? ""), ("value", Text(fact.Value) ?? ""), ("asOf", fact.AsOf?.Date.Text ?? "") }))
            .Add("sources", concept.Sources.Select(reference => site.Sources.First(source => source.Id == reference.Id)).Select(TitleOf))
            .Over(Text(concept.Body)));
    }

    private string Timeline()
    {
        var text = new StringBuilder();
        foreach (var item in site.Events.OrderBy(item => item.Date.Date, EdtfDate.Comparer))
        {
            text.Append("## ").Append(item.Date.Date.Text).Append(' ').Append(Text(item.Title)).Append("\n\n").Append(Text(item.Body)).Append("\n\n");
        }

        return text.ToString();
    }

    private string TitleOf(Source source) => string.Join(", ", new[] { Text(source.Title), source.ContainerTitle, source.Publisher, source.Issued?.Date.Text, source.Url }.OfType<string>());

    /// <summary>The Markdown without links that Hugo does not know: the linked words stay.</summary>
    private static string Words(Prose prose) => prose.Links.Any(link => TermAddress.ConceptOf(link.Address) is not null || TermAddress.SourceOf(link.Address) is not null || link.Address == "term:")
        ? OwnLink.Replace(prose.Source.Text, "${words}")
        : prose.Source.Text;

    [GeneratedRegex(@"\[(?<words>[^\]]*)\]\((?:term|source):[^)]*\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnLink { get; }
}
