using System.Collections.Concurrent;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>The files of a folder as they were read last, each by its path and content, for who checks a folder again and again.</summary>
public sealed class ReadFiles
{
    private readonly ConcurrentDictionary<string, (string Hash, ReadFile Read)> _files = new(StringComparer.Ordinal);
    private SiteFolder? _folder;
    private bool _quotes;

    /// <summary>Forgets everything where the same address may lead elsewhere than before, or words are needed that were not kept.</summary>
    internal void BeginOn(SiteFolder folder, bool quotes)
    {
        if (_folder is null || quotes != _quotes || !folder.LeadsAs(_folder))
        {
            _files.Clear();
        }

        (_folder, _quotes) = (folder, quotes);
    }

    /// <summary>What became of a file: kept at once, so that a check that is broken off was not for nothing.</summary>
    internal ReadFile Of(OutputFile file, Func<OutputFile, ReadFile> read)
    {
        // The hash and not the bytes: who asks has let go of the pages of the time before.
        var hash = ContentHash.Of(file.Content.Span);
        if (_files.TryGetValue(file.Path, out var before) && before.Hash == hash)
        {
            return before.Read;
        }

        var now = read(file);
        _files[file.Path] = (hash, now);
        return now;
    }
}
