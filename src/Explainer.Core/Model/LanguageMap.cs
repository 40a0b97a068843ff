using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Model;

/// <summary>A text in one language.</summary>
/// <param name="Language">BCP 47 tag as the author wrote it.</param>
/// <param name="Text">The text with its place.</param>
public sealed record LocalText(string Language, PlacedText Text);

/// <summary>The same text in several languages, in the author's order.</summary>
public sealed record LanguageMap(ImmutableArray<LocalText> Entries)
{
    public static readonly LanguageMap Empty = new(ImmutableArray<LocalText>.Empty);

    public bool IsEmpty => Entries.IsEmpty;

    /// <summary>The text in exactly this language, or null.</summary>
    public LocalText? Find(string language)
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

    /// <summary>The text in this language, else in the first of the others that there is, else the first at all; null when empty.</summary>
    public LocalText? Best(string language, ImmutableArray<string> others)
    {
        var found = Find(language);
        foreach (var other in others)
        {
            found ??= Find(other);
        }

        return found ?? (Entries.IsEmpty ? null : Entries[0]);
    }
}
