namespace Explainer.CommandLine.Writing;

/// <summary>What the build before left: its manifest and the files that are still there.</summary>
/// <param name="Manifest">Null where there was no output.</param>
/// <param name="Lengths">Bytes of each regular file, the manifest among them, by its path with <c>/</c>.</param>
public sealed record PreviousOutput(string Folder, Manifest? Manifest, IReadOnlyDictionary<string, long> Lengths)
{
    private static readonly EnumerationOptions Regular = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    public static PreviousOutput Read(string folder)
    {
        var lengths = new Dictionary<string, long>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", Regular))
            {
                lengths[Path.GetRelativePath(folder, file.FullName).Replace(Path.DirectorySeparatorChar, '/')] = file.Length;
            }
        }

        return new PreviousOutput(folder, Manifest.Read(folder), lengths);
    }

    /// <summary>Whether a file stands there with these bytes, by the manifest's hash and by its length.</summary>
    public bool Has(string path, string hash, long length) =>
        Manifest is not null && Manifest.Hashes.TryGetValue(path, out var before) && before == hash
        && Lengths.TryGetValue(path, out var found) && found == length;
}
