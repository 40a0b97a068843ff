namespace Explainer.CommandLine;

/// <summary>Where a path leads once every symbolic link on its way is followed.</summary>
public static class RealPath
{
    // Linux follows forty links in one path.
    private const int LinkLimit = 40;

    // Ordinal would let « Input » pass for another folder than « input » where they are the same.
    private static readonly StringComparison Comparison =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The absolute path without links; what does not exist yet stays as it is written.</summary>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full) ?? "";
        var pending = new Stack<string>();
        Push(pending, full[real.Length..]);
        var links = 0;
        while (pending.TryPop(out var segment))
        {
            if (segment is "" or ".")
            {
                continue;
            }

            if (segment == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, segment);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > LinkLimit)
            {
                throw new IOException($"{path}: its symbolic links lead in a circle");
            }

            var root = Path.GetPathRoot(target) ?? "";
            real = root.Length == 0 ? real : root;
            Push(pending, target[root.Length..]);
        }

        return real;
    }

    /// <summary>Whether a path is the folder or lies in it; both are real paths.</summary>
    public static bool Holds(string folder, string path) =>
        string.Equals(folder, path, Comparison) ||
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, Comparison) ||
        string.Equals(Path.GetPathRoot(path), folder, Comparison);

    private static void Push(Stack<string> pending, string path)
    {
        foreach (var segment in path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Reverse())
        {
            pending.Push(segment);
        }
    }
}
