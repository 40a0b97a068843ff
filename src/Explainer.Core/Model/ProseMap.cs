using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>The same prose in several languages, in the author's order.</summary>
public sealed record ProseMap(ImmutableArray<Prose> Entries)
{
    public static readonly ProseMap Empty = new(ImmutableArray<Prose>.Empty);

    public bool IsEmpty => Entries.IsEmpty;

    /// <summary>The prose in exactly this language, or null.</summary>
    public Prose? Find(string language)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Language, language, StringComparison.OrdinalIgnoreCase))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The prose in this language, else in the first of the others that there is, else the first at all; null when empty.</summary>
    public Prose? Best(string language, ImmutableArray<string> others) =>
        Find(language) ?? others.Select(Find).FirstOrDefault(found => found is not null) ?? Entries.FirstOrDefault();
}
