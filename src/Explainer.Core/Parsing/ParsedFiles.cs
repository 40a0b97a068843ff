using System.Collections.Frozen;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>The files of a site as they were parsed last, each by its path, bytes and default language.</summary>
public sealed class ParsedFiles
{
    private string _defaultLanguage = "";
    private FrozenDictionary<string, ParsedFile> _files = FrozenDictionary<string, ParsedFile>.Empty;

    /// <summary>What became of the same file before; null where it has changed.</summary>
    internal ParsedFile? Find(InputFile file, string defaultLanguage) =>
        defaultLanguage == _defaultLanguage && _files.TryGetValue(file.Path, out var before) && file.Content.Span.SequenceEqual(before.File.Content.Span)
            ? before
            : null;

    /// <summary>Forgets all files but these.</summary>
    internal void Replace(ParsedFile[] files, string defaultLanguage)
    {
        _defaultLanguage = defaultLanguage;
        _files = files.DistinctBy(file => file.File.Path, StringComparer.Ordinal).ToFrozenDictionary(file => file.File.Path, StringComparer.Ordinal);
    }
}
