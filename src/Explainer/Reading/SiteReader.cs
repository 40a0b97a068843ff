using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Text;

namespace Explainer.CommandLine.Reading;

/// <summary>A site's folder as the core takes it.</summary>
public static class SiteReader
{
    /// <summary>The file that makes a folder a site.</summary>
    public const string Settings = "input/site.yml";

    /// <summary>The files of a site, by path; none where <c>input/site.yml</c> is missing or cannot be read.</summary>
    /// <param name="siteFolder">Absolute.</param>
    /// <param name="theme">The built-in theme's files; the site's own lie over them, file by file.</param>
    public static Diagnosed<ImmutableArray<InputFile>> Read(string siteFolder, ImmutableArray<InputFile> theme)
    {
        var found = new DiagnosticList();
        var settings = Path.Combine(siteFolder, Settings);
        if (!File.Exists(settings))
        {
            found.Report(Rules.MissingSite, TextLocation.OfFile(Settings), $"there is no site here, {settings} is missing: go to the site's folder or name it, as in « explainer build SITE »");
            return found.With(ImmutableArray<InputFile>.Empty);
        }

        var own = ImmutableArray.CreateBuilder<InputFile>();
        foreach (var (file, wrong) in ReadAll(siteFolder, [.. SiteFolder.Files(siteFolder, found)]))
        {
            found.AddRange(wrong);
            if (file is not null)
            {
                own.Add(file);
            }
        }

        return found.With(own.Any(file => file.Path == Settings) ? SiteFiles.Over(theme, own) : []);
    }

    // Side by side, because the system takes more time to open a file than to read it.
    private static Diagnosed<InputFile?>[] ReadAll(string siteFolder, string[] paths)
    {
        var files = new Diagnosed<InputFile?>[paths.Length];
        Parallel.For(0, paths.Length, i =>
        {
            var found = new DiagnosticList();
            files[i] = found.With(FileReader.Read(siteFolder, paths[i], found) is { } content ? new InputFile(paths[i], content) : null);
        });
        return files;
    }
}
