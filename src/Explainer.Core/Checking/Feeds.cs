using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>Atom feeds are complete and lead to pages that are there (RFC 4287).</summary>
internal static class Feeds
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly string[] Required = ["id", "title", "updated"];

    /// <summary>RFC 3339 with a capital T and either Z or an offset (RFC 4287, 3.3).</summary>
    private static readonly string[] DateFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    public static IEnumerable<Diagnostic> Check(SiteFolder folder, ImmutableArray<XmlFile> files) =>
        files.Where(file => file.Root.Name == Atom + "feed").SelectMany(file => Check(file, folder));

    private static IEnumerable<Diagnostic> Check(XmlFile file, SiteFolder folder)
    {
        var entries = file.Root.Elements(Atom + "entry").ToList();
        var hasAuthor = file.Root.Element(Atom + "author") is not null || entries.TrueForAll(entry => entry.Element(Atom + "author") is not null);
        return Incomplete(file, file.Root, "feed")
            .Concat(hasAuthor ? [] : [file.Finding(Rules.FeedBroken, file.Root, "The feed has no author; add one to it, or to each entry.")])
            .Concat(entries.SelectMany(entry => Incomplete(file, entry, "entry")))
            .Concat(Repeated(file, entries))
            .Concat(Lost(file, file.Root, folder))
            .Concat(entries.SelectMany(entry => Lost(file, entry, folder)))
            .Concat(entries.Where(entry => !HasAddress(entry)).Select(entry =>
                file.Finding(Rules.FeedEntryBroken, entry, "The entry leads nowhere; add a link to its page.")));
    }

    private static IEnumerable<Diagnostic> Incomplete(XmlFile file, XElement element, string what)
    {
        foreach (var name in Required)
        {
            if (string.IsNullOrWhiteSpace(element.Element(Atom + name)?.Value))
            {
                yield return file.Finding(Rules.FeedBroken, element, $"The {what} has no {name}; add one.");
            }
        }

        foreach (var date in element.Elements().Where(child => child.Name == Atom + "updated" || child.Name == Atom + "published"))
        {
            if (date.Value.Length > 0 && !DateTimeOffset.TryParseExact(date.Value, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _))
            {
                yield return file.Finding(Rules.FeedBroken, date, $"'{StartTag.Shortened(date.Value)}' is no date of a feed; write it as 2022-01-11T00:00:00Z.");
            }
        }
    }

    private static IEnumerable<Diagnostic> Repeated(XmlFile file, List<XElement> entries) =>
        from same in entries.Elements(Atom + "id").GroupBy(id => id.Value.Trim(), StringComparer.Ordinal)
        from id in same.Skip(1)
        select file.Finding(Rules.FeedEntryBroken, id, $"The id '{StartTag.Shortened(same.Key)}' is another entry's; give each its own.");

    private static IEnumerable<Diagnostic> Lost(XmlFile file, XElement element, SiteFolder folder)
    {
        var home = folder.UrlOf(file.Source.Path);
        return from link in element.Elements(Atom + "link")
               let address = link.Attribute("href")?.Value.Trim() ?? ""
               let problem = Links.Problem(address, folder.Resolve(address, home), folder)
               where problem is not null
               select file.Finding(Rules.FeedEntryBroken, link, $"The link to '{StartTag.Shortened(address)}' {problem.Value.Message}");
    }

    private static bool HasAddress(XElement entry) =>
        entry.Element(Atom + "content") is not null
        || entry.Elements(Atom + "link").Any(link => link.Attribute("rel")?.Value is null or "alternate" && link.Attribute("href") is not null);
}
