using Explainer.Model;

namespace Explainer.Linking;

/// <summary>Remembers which concepts a page has linked, so that the first mention is a link and others are not.</summary>
internal sealed class OccurrenceCount
{
    private readonly Occurrence _otherwise;
    private readonly HashSet<string> _inSection = new(StringComparer.Ordinal);
    private readonly HashSet<string> _onPage;

    /// <summary>Begins a page.</summary>
    /// <param name="otherwise">Which mentions become links where a concept does not say.</param>
    public OccurrenceCount(Occurrence otherwise)
        : this(otherwise, new HashSet<string>(StringComparer.Ordinal))
    {
    }

    private OccurrenceCount(Occurrence otherwise, HashSet<string> onPage) => (_otherwise, _onPage) = (otherwise, onPage);

    /// <summary>A count that goes on from this one by itself.</summary>
    public OccurrenceCount Fork() => new(_otherwise, new HashSet<string>(_onPage, StringComparer.Ordinal));

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
        var isFirst = (concept.Match.Occurrence ?? _otherwise) switch
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
