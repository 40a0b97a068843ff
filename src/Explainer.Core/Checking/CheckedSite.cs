using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Explainer.Checking;

/// <summary>All pages of a folder that could be read.</summary>
/// <param name="Pages">By path.</param>
internal sealed record CheckedSite(SiteFolder Folder, ImmutableArray<PageSummary> Pages)
{
    private readonly FrozenDictionary<string, PageSummary> _byPath = Pages.ToFrozenDictionary(page => page.Path, StringComparer.Ordinal);

    /// <summary>The page in a file; null when it is none, or could not be read.</summary>
    public PageSummary? At(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The page that an address leads to, or null.</summary>
    public PageSummary? At(Destination destination) => destination.Kind == DestinationKind.File ? At(destination.Path) : null;
}
