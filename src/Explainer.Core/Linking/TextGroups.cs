using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>A text before it is linked, and whose it is.</summary>
internal sealed record UnlinkedText(TextOwner Owner, Prose Prose);

/// <summary>Every text of a site that mentions are found in (rule 9).</summary>
internal static class TextGroups
{
    /// <summary>Texts that stand on one page of one language are one group, in their order on it.</summary>
    public static ImmutableArray<ImmutableArray<UnlinkedText>> Of(Site site) =>
    [
        .. site.Articles.Select(article => Group(new UnlinkedText(new ArticleText(article), article.Text))),
        .. site.Pages.Select(page => Group(new UnlinkedText(new PageText(page), page.Text))),
        .. site.Concepts.SelectMany(OfConcept),
        .. site.Events.SelectMany(item => item.Body.Entries.Select(body => Group(new UnlinkedText(new EventText(item), body)))),
        .. site.Annotations.SelectMany(item => item.Body.Entries.Select(body => Group(new UnlinkedText(new AnnotationText(item), body)))),
    ];

    private static IEnumerable<ImmutableArray<UnlinkedText>> OfConcept(Concept concept)
    {
        var definitions = concept.Definition.Entries.Select(prose => new UnlinkedText(new DefinitionText(concept), prose));
        var bodies = concept.Body.Entries.Select(prose => new UnlinkedText(new BodyText(concept), prose));
        return definitions.Concat(bodies).GroupBy(text => text.Prose.Language, StringComparer.OrdinalIgnoreCase).Select(group => group.ToImmutableArray());
    }

    private static ImmutableArray<UnlinkedText> Group(UnlinkedText text) => [text];
}
