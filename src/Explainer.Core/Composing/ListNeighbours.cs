using System.Collections.Immutable;

namespace Explainer.Composing;

/// <summary>What stands before and behind something in a list.</summary>
internal static class ListNeighbours
{
    public static (PageLink? Previous, PageLink? Next) Of<T>(ImmutableArray<T> items, Predicate<T> isHere, Func<T, PageLink> link)
    {
        var here = Array.FindIndex(items.ToArray(), isHere);
        return (here > 0 ? link(items[here - 1]) : null, here >= 0 && here + 1 < items.Length ? link(items[here + 1]) : null);
    }
}
