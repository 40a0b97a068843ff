namespace Explainer.Linking;

/// <summary>What names a text across versions of a site.</summary>
/// <param name="Kind"><c>article</c>, <c>page</c>, <c>definition</c>, <c>body</c>, <c>event</c> or <c>annotation</c>.</param>
/// <param name="Id">The slug of an article or a page, else the id.</param>
/// <param name="Language">BCP 47 tag of the text, in lower case.</param>
public readonly record struct TextKey(string Kind, string Id, string Language)
{
    public static TextKey Of(LinkedText text)
    {
        var (kind, id) = text.Owner switch
        {
            ArticleText(var article) => ("article", article.Slug),
            PageText(var page) => ("page", page.Slug),
            DefinitionText(var concept) => ("definition", concept.Id),
            BodyText(var concept) => ("body", concept.Id),
            EventText(var item) => ("event", item.Id),
            AnnotationText(var annotation) => ("annotation", annotation.Id),
            _ => ("", ""),
        };
        return new TextKey(kind, id, text.Prose.Prose.Language.ToLowerInvariant());
    }
}
