using Explainer.Linking;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Where a reader finds a text that mentions something.</summary>
/// <param name="Page">The page.</param>
/// <param name="Language">The page's language.</param>
/// <param name="Kind">An interface string's key.</param>
/// <param name="Fragment">The text's id on it; null where each block has its own.</param>
internal sealed record MentionPlace(PageLink Page, string Language, string Kind, string? Fragment)
{
    /// <summary>The place to lead to from a page of an edition: that edition's own page where it shows the text, else the one that does; null where none does.</summary>
    public static MentionPlace? Of(LinkedText text, Edition edition)
    {
        var prose = text.Prose.Prose;
        return text.Owner switch
        {
            ArticleText(var article) => new MentionPlace(edition.LinkOf(article), edition.Language, "kind.article", Fragment: null),
            AnnotationText(var annotation) => OfAnnotation(annotation, prose, edition),
            PageText(var page) => OfPage(page, edition),
            DefinitionText(var concept) => Showing(concept.Definition, prose, edition) is { } shown ? OfConcept(concept, shown, "_definition", edition) : null,
            BodyText(var concept) => Showing(concept.Body, prose, edition) is { } shown ? OfConcept(concept, shown, fragment: null, edition) : null,
            EventText(var item) => Showing(item.Body, prose, edition) is { } shown ? Make(Say("name.timeline", edition), shown.Timeline, shown.Language, "kind.timeline", item.Id) : null,
            _ => null,
        };
    }

    private static MentionPlace Make(LocalString title, string page, string language, string kind, string? fragment) =>
        new(new PageLink(title, page), language, kind, fragment);

    private static MentionPlace? OfAnnotation(Annotation annotation, Prose prose, Edition edition)
    {
        return edition.Article(annotation.Article.Id) is not { } article || !edition.Linked.Quotes.ContainsKey(annotation.Id) || Showing(annotation.Body, prose, edition) is not { } shown
            ? null
            : Make(new LocalString(article.Title.Text, article.Language), shown.Article(article.Slug), shown.Language, "kind.article", "_note-" + annotation.Id);
    }

    private static MentionPlace? OfPage(FreePage page, Edition edition)
    {
        if (SitePages.GroupOf(page) == SitePages.HomeText)
        {
            var home = edition.Addresses.Translations(SitePages.Home).FirstOrDefault(home => home.Language == page.Language);
            return home is null ? null : Make(new LocalString(page.Title.Text, page.Language), home.Address, home.Language, "kind.page", fragment: null);
        }

        var own = edition.Addresses.Translations(SitePages.GroupOf(page)).FirstOrDefault(own => own.Language == page.Language);
        return own is null ? null : Make(new LocalString(page.Title.Text, page.Language), own.Address, own.Language, "kind.page", fragment: null);
    }

    private static MentionPlace OfConcept(Concept concept, Routes shown, string? fragment, Edition edition)
    {
        var label = concept.PreferredLabel(shown.Language, edition.Languages);
        return Make(new LocalString(label.Text, label.Language), shown.Concept(concept), shown.Language, "kind.concept", fragment);
    }

    /// <summary>The edition that shows this one of a text's languages: the reader's own where it does.</summary>
    private static Routes? Showing(ProseMap map, Prose prose, Edition edition)
    {
        return Shows(edition.Routes) ? edition.Routes
            : edition.AllRoutes.FirstOrDefault(routes => routes.Language == prose.Language && Shows(routes)) ?? edition.AllRoutes.FirstOrDefault(Shows);

        bool Shows(Routes routes) => ReferenceEquals(map.Best(routes.Language, edition.Languages), prose);
    }

    private static LocalString Say(string key, Edition edition) => new(edition.Strings[key], edition.Language);
}
