namespace Explainer.Checking;

/// <summary>What the checker is told about a folder of pages.</summary>
/// <param name="BaseUrl">
/// Absolute, http or https: its host is this site, its path the prefix under which the folder is served.
/// Null: the canonical address of the folder's home page; without one, the root of a host that no link can name.
/// </param>
/// <param name="Ours">Whether this generator made the folder: then everything that its pages promise is asked of them (canonical addresses, sitemap, policy).</param>
public sealed record CheckSettings(string? BaseUrl = null, bool Ours = false);
