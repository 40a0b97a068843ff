using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>A text before it is linked, and whose it is.</summary>
internal sealed record UnlinkedText(TextOwner Owner, Prose Prose);

/// <summary>Texts that stand on one page, in their order on it.</summary>
/// <param name="Texts">What is on it in every language.</param>
/// <param name="Behind">For each language what follows in it.</param>
internal sealed record TextGroup(ImmutableArray<UnlinkedText> Texts, ImmutableArray<ImmutableArray<UnlinkedText>> Behind)
{
    /// <summary>Characters of all its texts.</summary>
    public long Length { get; } = LengthOf(Texts) + Behind.Sum(LengthOf);

    private static long LengthOf(ImmutableArray<UnlinkedText> texts) => texts.Sum(text => text.Prose.Blocks.Sum(block => (long)block.Text.Length));
}

/// <summary>Every text of a site that mentions are found in (rule 9).</summary>
internal static class TextGroups
{
    /// <summary>The texts by their pages; what an annotation says stands on its article's, in the order of the quotes.</summary>
    public static ImmutableArray<TextGroup> Of(Site site, IReadOnlyDictionary<string, QuotePlace> quotes)
    {
        var notes = site.Annotations.ToLookup(annotation => annotation.Article.Id, StringComparer.Ordinal);
        var slugs = site.Articles.Select(article => article.Slug).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. site.Articles.Select(article => new TextGroup([new UnlinkedText(new ArticleText(article), article.Text)], NotesOf(notes[article.Slug], quotes))),
            .. site.Pages.Select(page => new TextGroup([new UnlinkedText(new PageText(page), page.Text)], [])),
            .. site.Concepts.Select(OfConcept),
            new TextGroup([], OfTimeline(site.Events)),
            new TextGroup([], NotesOf(site.Annotations.Where(annotation => !slugs.Contains(annotation.Article.Id)), quotes)),
        ];
    }

    private static ImmutableArray<ImmutableArray<UnlinkedText>> NotesOf(IEnumerable<Annotation> annotations, IReadOnlyDictionary<string, QuotePlace> quotes) =>
        ByLanguage(annotations
            .OrderBy(annotation => quotes.GetValueOrDefault(annotation.Id)?.Block ?? int.MaxValue)
            .ThenBy(annotation => quotes.GetValueOrDefault(annotation.Id)?.Span.Start ?? 0)
            .SelectMany(annotation => annotation.Body.Entries.Select(body => new UnlinkedText(new AnnotationText(annotation), body))));

    private static TextGroup OfConcept(Concept concept) => new([], ByLanguage(
    [
        .. concept.Definition.Entries.Select(prose => new UnlinkedText(new DefinitionText(concept), prose)),
        .. concept.Body.Entries.Select(prose => new UnlinkedText(new BodyText(concept), prose)),
    ]));

    private static ImmutableArray<ImmutableArray<UnlinkedText>> OfTimeline(ImmutableArray<Event> events) => ByLanguage(events
        .OrderBy(item => item.Date.Date, EdtfDate.Comparer)
        .SelectMany(item => item.Body.Entries.Select(body => new UnlinkedText(new EventText(item), body))));

    private static ImmutableArray<ImmutableArray<UnlinkedText>> ByLanguage(IEnumerable<UnlinkedText> texts) =>
        [.. texts.GroupBy(text => text.Prose.Language, StringComparer.OrdinalIgnoreCase).Select(group => group.ToImmutableArray())];
}
