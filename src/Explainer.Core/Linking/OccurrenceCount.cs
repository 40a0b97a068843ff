using Explainer.Model;

namespace Explainer.Linking;

/// <summary>Remembers which concepts a page has linked, so that the first mention is a link and others are not.</summary>
internal sealed class OccurrenceCount(Occurrence otherwise)
{
    private readonly HashSet<string> _inSection = new(StringComparer.Ordinal);
    private readonly HashSet<string> _onPage = new(StringComparer.Ordinal);

    public void StartSection() => _inSection.Clear();

    /// <summary>Notes a link that an editor wrote: it counts as the first mention.</summary>
    public void Link(string conceptId)
    {
        _inSection.Add(conceptId);
        _onPage.Add(conceptId);
    }

    /// <summary>Whether this mention becomes a link; if so, it is noted.</summary>
    public bool TryLink(Concept concept)
    {
        var isFirst = (concept.Match.Occurrence ?? otherwise) switch
        {
            Occurrence.Section => !_inSection.Contains(concept.Id),
            Occurrence.Page => !_onPage.Contains(concept.Id),
            Occurrence.All => true,
            _ => false,
        };
        if (isFirst)
        {
            Link(concept.Id);
        }

        return isFirst;
    }
}
