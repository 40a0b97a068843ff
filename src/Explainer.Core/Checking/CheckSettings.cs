using System.Collections.Immutable;

namespace Explainer.Checking;

/// <summary>What the checker is told about a folder of pages.</summary>
/// <param name="BaseUrl">
/// Absolute, http or https: its host is this site, its path the prefix under which the folder is served.
/// Null: the canonical address of the folder's home page; without one, the root of a host that no link can name.
/// </param>
/// <param name="Ours">Whether this generator made the folder: then everything that its pages promise is asked of them (canonical addresses, sitemap, policy).</param>
public sealed record CheckSettings(string? BaseUrl = null, bool Ours = false)
{
    /// <summary>Files of the folder that were not read, because <see cref="Checker.Reads"/> said so: only looked at for being there.</summary>
    public ImmutableArray<UnreadFile> Unread { get; init; } = [];
}

/// <summary>A file that is there.</summary>
/// <param name="Path">Relative to the folder.</param>
/// <param name="Length">In bytes.</param>
public sealed record UnreadFile(string Path, long Length);
