using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Numbers the sources of one page in the order in which they are first cited.</summary>
/// <param name="isNumbered">False where a page has no list of its own: every number is zero, and citations lead to the sources page.</param>
internal sealed class CitationNumbers(Edition edition, bool isNumbered)
{
    private readonly Dictionary<string, SourceView> _cited = new(StringComparer.Ordinal);
    private readonly List<SourceView> _inOrder = [];

    /// <summary>What has been cited so far, by the source's id.</summary>
    public IReadOnlyDictionary<string, SourceView> Cited => _cited;

    /// <summary>What has been cited so far, in the order of the numbers.</summary>
    public ImmutableArray<SourceView> InOrder => [.. _inOrder];

    /// <summary>The source with its number, a new one where it has none yet.</summary>
    public SourceView Cite(Source source)
    {
        if (!_cited.TryGetValue(source.Id, out var view))
        {
            view = edition.View(source, isNumbered ? _cited.Count + 1 : 0);
            _cited.Add(source.Id, view);
            _inOrder.Add(view);
        }

        return view;
    }

    /// <summary>The same for ids; unknown ones are left out, they have been reported.</summary>
    public ImmutableArray<SourceView> Cite(ImmutableArray<Reference> references)
    {
        var views = ImmutableArray.CreateBuilder<SourceView>(references.Length);
        foreach (var reference in references)
        {
            if (edition.Source(reference.Id) is { } source)
            {
                views.Add(Cite(source));
            }
        }

        return views.DrainToImmutable();
    }
}
