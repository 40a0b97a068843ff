using System.Collections.Immutable;

namespace Explainer.Composing;

/// <summary>Tells pages of one language apart whose titles would be the same, by the last words of their addresses.</summary>
internal static class UniqueTitles
{
    public static ImmutableArray<Page> Of(ImmutableArray<Page> pages)
    {
        var repeated = pages.GroupBy(page => $"{page.Frame.Language} {page.Frame.DocumentTitle}", StringComparer.Ordinal).Where(group => group.Count() > 1)
            .SelectMany(group => group).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. pages.Select(page => repeated.Contains(page)
            ? page with { Frame = page.Frame with { DocumentTitle = $"{page.Frame.DocumentTitle} ({LastWords(page.Frame.Address)})" } }
            : page)];
    }

    private static string LastWords(string address) => address.TrimEnd('/') is { Length: > 0 } path ? path[(path.LastIndexOf('/') + 1)..] : address;
}
