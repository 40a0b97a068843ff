using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.CommandLine.Reading;

/// <summary>The files of a site's folder that a build reads.</summary>
public static class SiteFolder
{
    /// <summary>Paths relative to the folder, with <c>/</c>, in no order that means anything.</summary>
    /// <param name="siteFolder">Absolute.</param>
    public static IEnumerable<string> Files(string siteFolder, DiagnosticList found)
    {
        var walk = new Walk(siteFolder, RealPath.Of(siteFolder), found);
        return new[] { "input", "theme/assets", "theme/strings" }
            .SelectMany(path => walk.Under(path, deep: true))
            .Concat(walk.Under("seeds", deep: false));
    }

    private sealed record Walk(string SiteFolder, string RealSite, DiagnosticList Found)
    {
        public IEnumerable<string> Under(string folder, bool deep) =>
            Directory.Exists(Path.Combine(SiteFolder, folder)) && Resolve(folder) is { } real ? Entries(folder, [real], deep) : [];

        // « above » holds the real paths of the folder and of those that hold it. What is not deep is a folder of plain texts.
        private IEnumerable<string> Entries(string folder, string[] above, bool deep)
        {
            foreach (var name in Names(folder).Where(name => deep || name.EndsWith(".txt", StringComparison.Ordinal)))
            {
                var path = folder + "/" + name;
                var fullPath = Path.Combine(SiteFolder, path);
                var isLink = new FileInfo(fullPath).LinkTarget is not null;
                var real = isLink ? Resolve(path) : Path.Combine(above[^1], name);
                if (real is null)
                {
                    continue;
                }

                if (!Directory.Exists(fullPath))
                {
                    yield return path;
                }
                else if (deep && isLink && above.Any(holder => RealPath.Holds(real, holder)))
                {
                    Report(Rules.Unreadable, path, "the link leads back to a folder that holds it: take it away");
                }
                else if (deep)
                {
                    foreach (var inner in Entries(path, [.. above, real], deep))
                    {
                        yield return inner;
                    }
                }
            }
        }

        private string[] Names(string folder)
        {
            try
            {
                return [.. Directory.EnumerateFileSystemEntries(Path.Combine(SiteFolder, folder)).Select(entry => Path.GetFileName(entry)).Where(InputFile.IsContent)];
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Report(Rules.Unreadable, folder, $"the folder cannot be read: {exception.Message}");
                return [];
            }
        }

        private string? Resolve(string path)
        {
            try
            {
                var real = RealPath.Of(Path.Combine(SiteFolder, path));
                if (RealPath.Holds(RealSite, real))
                {
                    return real;
                }

                Report(Rules.LeavesSite, path, $"the link leads out of the site, to {real}: copy what it leads to into the site");
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Report(Rules.Unreadable, path, exception.Message);
            }

            return null;
        }

        private void Report(Rule rule, string path, string message) => Found.Report(rule, TextLocation.OfFile(path), message);
    }
}
