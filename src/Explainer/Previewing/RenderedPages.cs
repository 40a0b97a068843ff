using System.Collections.Concurrent;

namespace Explainer.CommandLine.Previewing;

/// <summary>The pages as they were rendered last: one that comes out the same again keeps its fingerprint and its compressed forms.</summary>
/// <remarks>Told apart by what was rendered and not by what it was rendered from: each build makes its records anew, and an array in a record equals nothing but itself.</remarks>
public sealed class RenderedPages
{
    private readonly ConcurrentDictionary<string, RenderedPage> _pages = new(StringComparer.Ordinal);

    /// <summary>The page in a file: the one that is kept where its document is the same.</summary>
    public RenderedPage Of(string path, byte[] document, Func<RenderedPage> make)
    {
        if (_pages.TryGetValue(path, out var before) && before.Plain.Content.Span.SequenceEqual(document))
        {
            return before;
        }

        return _pages[path] = make();
    }

    /// <summary>Forgets the pages that are no more.</summary>
    /// <param name="exists">Whether there is a page in a file.</param>
    public void Forget(Func<string, bool> exists)
    {
        foreach (var path in _pages.Keys.Where(path => !exists(path)))
        {
            _pages.TryRemove(path, out _);
        }
    }
}
