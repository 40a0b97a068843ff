using System.Collections.Immutable;

namespace Explainer.Linking;

/// <summary>The texts that somebody names.</summary>
public static class TextSelection
{
    /// <summary>The texts of the site's article, page, concept, event, annotation or glossary of this name, or in this file.</summary>
    /// <param name="site">The linked site.</param>
    /// <param name="name">A slug, an id, or a path relative to the site folder with <c>/</c>.</param>
    public static ImmutableArray<LinkedText> Of(LinkedSite site, string name) =>
    [
        .. site.Texts.Where(text => TextKey.Of(text).Id == name || text.Prose.Prose.Source.File.Path == name
            || (text.Owner is DefinitionText(var defined) && defined.SchemeId == name)
            || (text.Owner is BodyText(var concept) && concept.SchemeId == name)),
    ];

    /// <summary>Whether something of the site has this name, with texts or without.</summary>
    public static bool IsKnown(LinkedSite site, string name) => Names(site).Contains(name, StringComparer.Ordinal);

    /// <summary>The name that a mistyped one was meant to be, or the shortest that has it within; null where there is none.</summary>
    public static string? Nearest(LinkedSite site, string name) => Text.Nearest.To(name, Names(site)) ?? Names(site)
        .Where(known => name.Length > 0 && known.Contains(name, StringComparison.OrdinalIgnoreCase))
        .OrderBy(known => known.Length)
        .ThenBy(known => known, StringComparer.Ordinal)
        .FirstOrDefault();

    private static IEnumerable<string> Names(LinkedSite site) =>
    [
        .. site.Site.Articles.Select(article => article.Slug),
        .. site.Site.Pages.Select(page => page.Slug),
        .. site.Site.Schemes.Select(scheme => scheme.Id),
        .. site.Site.Concepts.Select(concept => concept.Id),
        .. site.Site.Events.Select(item => item.Id),
        .. site.Site.Annotations.Select(annotation => annotation.Id),
        .. site.Texts.Select(text => text.Prose.Prose.Source.File.Path).Distinct(StringComparer.Ordinal),
    ];
}
