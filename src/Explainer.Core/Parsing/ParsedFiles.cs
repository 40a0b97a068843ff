using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>The files of a site as they were parsed last, each by its path, bytes and default language.</summary>
public sealed class ParsedFiles
{
    private string _defaultLanguage = "";
    private FrozenDictionary<string, (InputFile File, ParsedFile Parsed)> _files = FrozenDictionary<string, (InputFile, ParsedFile)>.Empty;

    /// <summary>What became of the same file before; null where it has changed.</summary>
    internal ParsedFile? Find(InputFile file, string defaultLanguage) =>
        defaultLanguage == _defaultLanguage && _files.TryGetValue(file.Path, out var before) && file.Content.Span.SequenceEqual(before.File.Content.Span)
            ? before.Parsed
            : null;

    /// <summary>Forgets all files but these.</summary>
    internal void Replace(ImmutableArray<InputFile> files, string defaultLanguage, ParsedFile[] parsed)
    {
        _defaultLanguage = defaultLanguage;
        _files = files.Zip(parsed).DistinctBy(pair => pair.First.Path, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.First.Path, pair => pair, StringComparer.Ordinal);
    }
}
