using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Model;

/// <summary>A whole site as the editors wrote it, checked for form but not yet for what it refers to.</summary>
/// <param name="Strings">One set of interface words for each language of the site, in its order.</param>
/// <param name="Assets">Files under <c>input/assets</c>, ordered by address.</param>
/// <param name="ThemeAssets">Files of the theme under <c>theme/assets</c>, the site's own over the built-in ones, ordered by address.</param>
/// <param name="Seeds">The documents that articles were made from.</param>
public sealed record Site(
    SiteSettings Settings,
    ImmutableArray<Article> Articles,
    ImmutableArray<FreePage> Pages,
    ImmutableArray<ConceptScheme> Schemes,
    ImmutableArray<Event> Events,
    ImmutableArray<Source> Sources,
    ImmutableArray<Annotation> Annotations,
    ImmutableArray<InterfaceStrings> Strings,
    ImmutableArray<Asset> Assets,
    ImmutableArray<Asset> ThemeAssets,
    ImmutableArray<SourceFile> Seeds)
{
    /// <summary>The outlines of the region, or null where there is no such file.</summary>
    public RegionMap? Map { get; init; }

    /// <summary>Paths of the files that could not be read to their end: what others refer to may be in them.</summary>
    public ImmutableArray<string> Unread { get; init; } = [];

    /// <summary>Whether something may be in a file that could not be read.</summary>
    /// <param name="folder">Where such things are: <c>input/glossaries/</c>, <c>input/sources.yml</c>.</param>
    public bool MayHoldMore(string folder) => Unread.Any(path => path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>Every concept of every scheme, in file order.</summary>
    public IEnumerable<Concept> Concepts => Schemes.SelectMany(scheme => scheme.Concepts);
}
