using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>The files that a site is made of.</summary>
public static class SiteFiles
{
    /// <summary>A site's own files over the built-in theme's, file by file, sorted by path; strings lie over the built-in ones key by key, so both are kept.</summary>
    /// <param name="theme">The built-in theme's files, or some of them.</param>
    /// <param name="own">The files of the site's folder, or some of them.</param>
    public static ImmutableArray<InputFile> Over(ImmutableArray<InputFile> theme, IEnumerable<InputFile> own)
    {
        var files = theme.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var file in own)
        {
            if (file.Path.StartsWith(SiteParser.StringsFolder, StringComparison.Ordinal) && files.TryGetValue(file.Path, out var builtIn))
            {
                var beneath = SiteParser.BuiltInStringsFolder + file.Path[SiteParser.StringsFolder.Length..];
                files[beneath] = builtIn with { Path = beneath };
            }

            files[file.Path] = file;
        }

        return [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }
}
