namespace Explainer.CommandLine.Writing;

/// <summary>A file of an output. A class, as is what holds one: collections of values of our own are compiled at each start under the runtime.</summary>
/// <param name="Path">As <see cref="Text.OutputFile.Path"/>.</param>
/// <param name="Hash">Its <see cref="Text.ContentHash"/>.</param>
/// <param name="Length">Bytes.</param>
public sealed record ManifestEntry(string Path, string Hash, long Length)
{
    public static ManifestEntry Of(string path, ReadOnlySpan<byte> content) => new(path, Text.ContentHash.Of(content), content.Length);
}
