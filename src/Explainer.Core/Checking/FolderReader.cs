using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>What is left of a file once it has been read and checked by itself.</summary>
/// <param name="Page">Of a page.</param>
/// <param name="Xml">Of a sitemap, a feed or other XML.</param>
internal sealed record ReadFile(ImmutableArray<Diagnostic> Found, PageSummary? Page = null, XmlFile? Xml = null);

/// <summary>Reads the files of a folder, each once, several at a time.</summary>
internal static class FolderReader
{
    private const string RedirectsPath = "_redirects";

    /// <summary>Every file with what the rules for one file found, in the order of the files.</summary>
    public static ImmutableArray<ReadFile> Read(ImmutableArray<OutputFile> files, SiteFolder folder, ReadFiles? memory, ParallelOptions manner)
    {
        var quotes = files.Any(file => PageAddress.IsPage(file.Path) && file.Content.Span.IndexOf(":~:text="u8) >= 0);
        memory?.BeginOn(folder, quotes);
        var read = new ReadFile[files.Length];
        Parallel.For(0, files.Length, manner, i => read[i] = memory?.Of(files[i], ReadNow) ?? ReadNow(files[i]));
        return [.. read];

        ReadFile ReadNow(OutputFile file) => Read(file, folder, quotes);
    }

    public static Diagnosed<ImmutableArray<Redirect>> Redirects(ImmutableArray<OutputFile> files) =>
        files.FirstOrDefault(file => file.Path == RedirectsPath) is { } file
            ? RedirectsIn(FinishedText.Decode(file))
            : new Diagnosed<ImmutableArray<Redirect>>([], []);

    private static Diagnosed<ImmutableArray<Redirect>> RedirectsIn(Diagnosed<SourceFile?> text) =>
        text.Value is { } source ? RedirectReader.Read(source) : new Diagnosed<ImmutableArray<Redirect>>([], text.Diagnostics);

    /// <summary>Where the folder is served: as the settings say, else as the home page's canonical address does.</summary>
    public static SiteRoot Root(ImmutableArray<OutputFile> files, CheckSettings settings)
    {
        if (settings.BaseUrl is not null)
        {
            return SiteRoot.Of(settings.BaseUrl);
        }

        var home = files.FirstOrDefault(file => file.Path == "index.html");
        var document = home is not null && FinishedText.Decode(home).Value is { } source ? PageParser.Parse(source).Value : null;
        var canonical = document?.QuerySelector("link[rel~=canonical i]")?.GetAttribute("href");
        return SiteRoot.Of(canonical is not null && PageAddress.IsPage(canonical) ? canonical[..(canonical.LastIndexOf('/') + 1)] : canonical);
    }

    /// <summary>A file with what the rules for one file found.</summary>
    /// <param name="quotes">Whether its words are kept, for text fragments that quote them.</param>
    private static ReadFile Read(OutputFile file, SiteFolder folder, bool quotes)
    {
        if (!IsText(file.Path))
        {
            return new ReadFile([]);
        }

        var text = FinishedText.Decode(file);
        return text.Value switch
        {
            null => new ReadFile(text.Diagnostics),
            var source when PageAddress.IsPage(file.Path) => ReadPage(source, folder, quotes),
            var source when StyleSheets.IsStyleSheet(file.Path) => new ReadFile([.. StyleSheets.Check(source, folder)]),
            var source when JsonLd.IsJsonLd(file.Path) => new ReadFile([.. JsonLd.Check(source)]),
            var source when XmlFile.IsXml(file.Path) => ReadXml(source),
            var source => new ReadFile([.. Robots.Check(source, folder)]),
        };
    }

    /// <summary>Whether anything in a file is read; others are only looked at for being there.</summary>
    public static bool IsWanted(string path) => IsText(path) || path == RedirectsPath;

    private static bool IsText(string path) =>
        PageAddress.IsPage(path) || StyleSheets.IsStyleSheet(path) || XmlFile.IsXml(path) || JsonLd.IsJsonLd(path) || path == Robots.Path;

    private static ReadFile ReadXml(SourceFile source)
    {
        var xml = XmlFile.Parse(source);
        return new ReadFile(xml.Diagnostics, Xml: xml.Value);
    }

    private static ReadFile ReadPage(SourceFile source, SiteFolder folder, bool quotes)
    {
        var parsed = PageParser.Parse(source);
        if (parsed.Value is not { } document)
        {
            return new ReadFile(parsed.Diagnostics);
        }

        using (document)
        {
            var page = PageDocument.Of(source, document, folder);
            return new ReadFile([.. parsed.Diagnostics, .. PageRules(page, folder)], PageSummary.Of(page, quotes));
        }
    }

    private static IEnumerable<Diagnostic> PageRules(PageDocument page, SiteFolder folder) =>
        Links.Check(page, folder)
            .Concat(Ids.Check(page))
            .Concat(Headings.Check(page))
            .Concat(AlternativeTexts.Check(page))
            .Concat(Languages.Check(page))
            .Concat(ForeignHosts.Check(page))
            .Concat(JsonLd.Check(page))
            .Concat(Canonicals.Check(page, folder))
            .Concat(folder.Ours ? Policy.Check(page) : []);
}
