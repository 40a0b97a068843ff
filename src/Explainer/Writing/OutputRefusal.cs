namespace Explainer.CommandLine.Writing;

/// <summary>Why a folder must not be replaced by an output.</summary>
public static class OutputRefusal
{
    // What people write by hand, in a site's folder or in this project's own.
    private static readonly string[] Sources = ["input", "seeds", "theme", "src", "tests", ".git"];

    /// <summary>What systems leave in folders that somebody looked into.</summary>
    private static readonly string[] Droppings = [".DS_Store", "Thumbs.db", "desktop.ini"];

    /// <summary>By the place: a sentence, or null. All paths are real and absolute.</summary>
    public static string? OfPlace(string output, string site, string? home)
    {
        if (RealPath.Holds(output, site))
        {
            return "it holds the site; name a folder of its own with --output";
        }

        if (home is not null && RealPath.Holds(output, home))
        {
            return "it is or holds the home folder; name a folder of its own with --output";
        }

        return Sources.FirstOrDefault(source => RealPath.Holds(RealPath.Of(Path.Combine(site, source)), output)) is { } taken
            ? $"it lies in the site's {taken} folder; name a folder of its own with --output"
            : null;
    }

    /// <summary>By what lies there: a sentence, or null. A folder is replaced if missing, empty or with our manifest.</summary>
    public static string? OfContent(string output)
    {
        if (File.Exists(output))
        {
            return "it is a file; name a folder with --output";
        }

        if (Path.Exists(Path.Combine(output, ".git")))
        {
            return "it holds a Git repository, which would be lost; name a folder in it with --output";
        }

        return !Directory.Exists(output) || Manifest.IsIn(output) || !Directory.EnumerateFileSystemEntries(output).Any()
            ? null
            : $"it is not empty and has no {Manifest.FileName} of explainer's, so something else made it; empty it or name another folder with --output";
    }

    /// <summary>By the files beside those that we wrote: a sentence, or null.</summary>
    public static string? OfFiles(PreviousOutput previous)
    {
        var foreign = previous.Manifest is { } manifest
            ? previous.Files.Keys.Where(path => path != Manifest.FileName && !manifest.Hashes.ContainsKey(path) && !Droppings.Contains(Path.GetFileName(path), StringComparer.Ordinal))
                .Order(StringComparer.Ordinal).ToList()
            : [];
        return foreign.Count == 0 ? null
            : $"explainer did not write « {foreign[0]} »{(foreign.Count == 1 ? "" : $" and {foreign.Count - 1} more files")} there, which would be lost; move it to input/assets/ to publish it, or elsewhere";
    }
}
