using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Makes the pages of articles.</summary>
internal static class ArticleComposer
{
    public static ArticlePage Compose(Article article, Edition edition, FrameMaker frames)
    {
        var numbers = edition.NewNumbers();
        var annotations = AnnotationsOf(article, edition);
        ImmutableArray<QuoteView> quotes = [.. annotations.Select((pair, index) => new QuoteView(pair.Place.Block, pair.Place.Span, pair.Annotation.Id, index + 1, pair.Annotation.Motivation))];
        var text = ProseViews.Of(article.Text, edition, numbers, quotes);
        var origin = article.Source is { } reference && edition.Source(reference.Id) is { } source ? numbers.Cite(source) : null;
        ImmutableArray<NoteView> notes = [.. annotations.Select((pair, index) => Note(pair.Annotation, pair.Place, index + 1, article, edition, numbers))];
        var terms = TermsOf(text.Prose, edition);
        var (previous, next) = edition.NeighboursOf(article);
        var frame = frames.Make(
            edition.Routes.Article(article.Slug),
            SitePages.Article(article.Slug),
            new LocalString(article.Title.Text.Trim(), article.Language),
            kind: null,
            Edition.SummaryOf(article),
            above: [],
            article.Location.Path);
        frame = frame with { JsonLd = [JsonLd.Article(article, terms, edition), .. frame.JsonLd], OpenGraphType = "article" };
        return new ArticlePage(frame, article, text, Edition.SummaryOf(article), origin, notes, terms, numbers.InOrder, previous, next);
    }

    private static List<PlacedAnnotation> AnnotationsOf(Article article, Edition edition) =>
    [
        .. edition.AnnotationsOf(article)
            .Where(annotation => edition.Linked.Quotes.ContainsKey(annotation.Id))
            .Select(annotation => new PlacedAnnotation(annotation, edition.Linked.Quotes[annotation.Id]))
            .OrderBy(pair => pair.Place.Block).ThenBy(pair => pair.Place.Span.Start).ThenBy(pair => pair.Place.Span.Length).ThenBy(pair => pair.Annotation.Id, StringComparer.Ordinal),
    ];

    private sealed record PlacedAnnotation(Annotation Annotation, QuotePlace Place);

    private static NoteView Note(Annotation annotation, QuotePlace place, int number, Article article, Edition edition, CitationNumbers numbers)
    {
        var block = article.Text.Blocks[place.Block];
        return new NoteView(
            annotation.Id,
            number,
            annotation.Motivation,
            block.Id,
            edition.Prose(annotation.Body) is { } body ? ProseViews.Of(body, edition, numbers) with { IdPrefix = $"_note-{annotation.Id}-" } : null,
            numbers.Cite(annotation.Sources),
            annotation.AsOf?.Date);
    }

    /// <summary>The concepts that a text mentions, linked or not, by their labels.</summary>
    private static ImmutableArray<ConceptView> TermsOf(LinkedProse prose, Edition edition) =>
    [
        .. edition.InOrder(edition.Views(prose.Mentions.SelectMany(mentions => mentions).Where(mention => mention.Counts).Select(mention => mention.ConceptId))),
    ];
}
