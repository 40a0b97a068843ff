using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>Reads finished pages as a browser would and says what a reader, a crawler or an assistive tool would stumble over.</summary>
public static class Checker
{
    /// <summary>Whether the checker wants a file's bytes: it is of a kind that it reads, and not too large.</summary>
    /// <param name="path">Relative to the folder.</param>
    /// <param name="length">In bytes.</param>
    public static bool Reads(string path, long length) => FolderReader.IsWanted(path) && length <= FinishedText.MaximumBytes;

    /// <summary>Checks a folder of HTML.</summary>
    /// <param name="files">All its files but those that the settings name as unread; paths relative to the folder. What is no page, style sheet, feed, sitemap or the like is only looked at for being there.</param>
    /// <param name="settings">Where the folder is served, and whether it is ours.</param>
    /// <param name="memory">What was read before; null remembers nothing.</param>
    /// <param name="manner">How many files are read at a time, and until when; null takes every processor.</param>
    /// <returns>By path, line, column and code, whatever the order of the files. Paths are those of the files; a path of <c>.</c> is the folder.</returns>
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<OutputFile> files, CheckSettings settings, ReadFiles? memory = null, ParallelOptions? manner = null)
    {
        var ordered = files.IsDefault ? [] : files.OrderBy(file => file.Path, StringComparer.Ordinal).DistinctBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        var paths = ordered.Select(file => file.Path).Concat(settings.Unread.Select(file => file.Path)).ToImmutableArray();
        if (!paths.Any(PageAddress.IsPage))
        {
            return [new Diagnostic(Rules.FolderWithoutPages, TextLocation.OfFile("."), "There is no .html file in this folder; name the one that holds the finished pages.")];
        }

        var redirects = FolderReader.Redirects(ordered);
        var folder = new SiteFolder(paths, redirects.Value, FolderReader.Root(ordered, settings), settings.Ours);
        var read = FolderReader.Read(ordered, folder, memory, manner ?? new ParallelOptions());
        var site = new CheckedSite(folder, [.. read.Select(file => file.Page).OfType<PageSummary>()]);
        ImmutableArray<XmlFile> xml = [.. read.Select(file => file.Xml).OfType<XmlFile>()];

        var found = redirects.Diagnostics
            .Concat(settings.Unread.Where(file => FolderReader.IsWanted(file.Path)).Select(file => FinishedText.TooLarge(file.Path, file.Length)))
            .Concat(read.SelectMany(file => file.Found))
            .Concat(BrokenRedirects.Check(redirects.Value, folder))
            .Concat(Robots.CheckPresence(folder))
            .Concat(Fragments.Check(site))
            .Concat(Translations.Check(site))
            .Concat(Titles.Check(site))
            .Concat(Orphans.Check(site))
            .Concat(Sitemaps.Check(site, xml))
            .Concat(Feeds.Check(folder, xml));
        return Report.Of(found);
    }
}
