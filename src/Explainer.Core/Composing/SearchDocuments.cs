using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Lists what search finds in one language.</summary>
internal static class SearchDocuments
{
    /// <summary>
    /// What things are called, with their definition or summary, stands before what is written about them:
    /// the first letters of a query mostly find names, and names that lie together are loaded together.
    /// </summary>
    public static ImmutableArray<SearchDocument> Of(Edition edition)
    {
        var site = edition.Site;
        ImmutableArray<FreePage> pages = [.. site.Pages.Where(page => SitePages.IsIn(page, edition.Routes))];
        var articles = new SearchDocument[site.Articles.Length];
        Parallel.For(0, articles.Length, i => articles[i] = OfArticle(site.Articles[i], edition));
        return
        [
            .. site.Concepts.Select(concept => Definition(concept, edition)),
            .. site.Articles.Select(article => Name(new LocalString(article.Title.Text.Trim(), article.Language), edition.Routes.Article(article.Slug), "kind.article", Edition.SummaryOf(article), edition)),
            .. pages.Select(page => Name(TitleOf(page), AddressOf(page, edition), "kind.page", page.Summary is { } summary ? new LocalString(summary.Text.Trim(), page.Language) : null, edition)),
            .. site.Events.Select(item => OfEvent(item, edition)),
            .. articles,
            .. site.Annotations.Select(annotation => Note(annotation, edition)).OfType<SearchDocument>(),
            .. pages.Select(page => Prose(TitleOf(page), AddressOf(page, edition), edition.Strings["kind.page"], page.Text)),
            .. site.Concepts.Where(concept => !concept.Body.IsEmpty)
                .Select(concept => Prose(edition.LabelOf(concept), edition.Routes.Concept(concept), edition.TypeWord(concept.Type), edition.Prose(concept.Body)!)), // not empty, just seen
        ];
    }

    private static SearchDocument Definition(Concept concept, Edition edition)
    {
        var definition = edition.Prose(concept.Definition);
        return new SearchDocument(
            edition.LabelOf(concept),
            edition.Routes.Concept(concept),
            edition.TypeWord(concept.Type),
            IsFoundByName: true,
            concept.Labels,
            definition?.Language ?? edition.Language,
            [SearchPassage.Of("", definition, SearchWeight.Definition)]);
    }

    private static SearchDocument Name(LocalString title, string address, string kind, LocalString? summary, Edition edition) => new(
        title,
        address,
        edition.Strings[kind],
        IsFoundByName: true,
        [],
        summary?.Language ?? title.Language,
        [summary is null ? new SearchPassage("", [], SearchWeight.Definition) : SearchPassage.Of("", summary.Text, summary.Language, SearchWeight.Definition)]);

    private static SearchDocument OfArticle(Article article, Edition edition) =>
        Prose(new LocalString(article.Title.Text.Trim(), article.Language), edition.Routes.Article(article.Slug), edition.Strings["kind.article"], article.Text);

    private static SearchDocument OfEvent(Event item, Edition edition)
    {
        var body = edition.Prose(item.Body);
        return new SearchDocument(
            edition.TextOrEmpty(item.Title),
            edition.Routes.Timeline,
            edition.Strings["kind.timeline"],
            IsFoundByName: true,
            [],
            body?.Language ?? edition.Language,
            [SearchPassage.Of(item.Id, body, SearchWeight.Text)]);
    }

    private static SearchDocument? Note(Annotation annotation, Edition edition)
    {
        return edition.Article(annotation.Article.Id) is not { } article || !edition.Linked.Quotes.ContainsKey(annotation.Id) || edition.Prose(annotation.Body) is not { } body ? null : new SearchDocument(
            new LocalString(article.Title.Text.Trim(), article.Language),
            edition.Routes.Article(article.Slug),
            edition.Strings["note"],
            IsFoundByName: false,
            [],
            body.Language,
            [SearchPassage.Of("_note-" + annotation.Id, body, SearchWeight.Text)]);
    }

    private static SearchDocument Prose(LocalString title, string address, string kind, Prose prose) => new(
        title,
        address,
        kind,
        IsFoundByName: false,
        [],
        prose.Language,
        [
            .. prose.Blocks.Where(block => block.Kind != ProseBlockKind.Code)
                .Select(SearchPassage.Of)
                .Where(passage => passage.HasWords),
        ]);

    private static LocalString TitleOf(FreePage page) => new(page.Title.Text.Trim(), page.Language);

    private static string AddressOf(FreePage page, Edition edition) =>
        SitePages.GroupOf(page) == SitePages.HomeText ? edition.Routes.Home : edition.Routes.Page(page.Slug);
}
