using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>A link that leads to a file of the folder.</summary>
/// <param name="Address">As written.</param>
/// <param name="Language">Its <c>hreflang</c>; empty when it says none.</param>
/// <param name="IsFollowed">Whether a reader follows it; else the browser fetches what it names.</param>
internal readonly record struct PageLink(TextLocation Location, string Address, Destination Destination, string Language, bool IsFollowed);

/// <summary>The same page in another language, as a <c>link rel=alternate hreflang</c> names it.</summary>
internal readonly record struct Translation(TextLocation Location, string Address, Destination Destination, string Language);

/// <summary>What the rules over the whole folder need to know of a page; its document, fifty times as large, is let go.</summary>
/// <param name="Language">Of the html element; empty when it says none.</param>
/// <param name="Title">With single spaces; empty when there is none.</param>
/// <param name="Redirects">Whether it only sends its readers on.</param>
/// <param name="IsIndexable">Whether search engines may list it under its own address.</param>
/// <param name="Text">Its words for text fragments; null when no page of the folder quotes any.</param>
internal sealed record PageSummary(
    string Path,
    string Address,
    string Language,
    string Title,
    TextLocation TitleLocation,
    bool Redirects,
    bool IsIndexable,
    IReadOnlySet<string> Ids,
    ImmutableArray<PageLink> Links,
    ImmutableArray<Translation> Translations,
    PageText? Text)
{
    /// <summary>Whether lists, translations and readers pass it by: it is what a host shows for a missing address, or sends on.</summary>
    public bool IsApart => Redirects || PageAddress.IsNotFound(Path);

    public static PageSummary Of(PageDocument page, bool withText)
    {
        var title = page.Elements.FirstOrDefault(element => element is IHtmlTitleElement);
        return new PageSummary(
            page.Path,
            page.Address,
            page.Language,
            PageText.Folded(title?.TextContent ?? ""),
            title is null ? TextLocation.OfFile(page.Path) : page.LocationOf(title),
            page.Redirects,
            IsIndexed(page),
            page.Ids,
            [.. LinksOf(page)],
            [.. TranslationsOf(page)],
            withText ? PageText.Of(page.Document) : null);
    }

    private static bool IsIndexed(PageDocument page) =>
        !page.Redirects
        && !PageAddress.IsNotFound(page.Path)
        && !page.Elements.Any(ForbidsIndexing)
        && page.References.All(reference => !Canonicals.IsCanonical(reference) || Canonicals.IsOwn(reference, page));

    private static bool ForbidsIndexing(IElement element) =>
        element.LocalName == "meta"
        && string.Equals(element.GetAttribute("name"), "robots", StringComparison.OrdinalIgnoreCase)
        && (element.GetAttribute("content") ?? "").Split(',', StringSplitOptions.TrimEntries)
            .Any(word => word.ToLowerInvariant() is "noindex" or "none");

    private static IEnumerable<PageLink> LinksOf(PageDocument page) =>
        from reference in page.References
        where reference.Destination.Kind == DestinationKind.File
        let isFollowed = reference.Use == AddressUse.Link
        where isFollowed || reference.Destination.Fragment.Length > 0
        let language = (reference.Element.GetAttribute("hreflang") ?? "").Trim()
        select new PageLink(page.LocationOf(reference.Element), reference.Address, reference.Destination, language, isFollowed);

    private static IEnumerable<Translation> TranslationsOf(PageDocument page) =>
        from reference in page.References
        where reference.Element is IHtmlLinkElement && reference.Element.HasAttribute("hreflang") && reference.HasRelation("alternate")
        select new Translation(
            page.LocationOf(reference.Element),
            reference.Address,
            reference.Destination,
            (reference.Element.GetAttribute("hreflang") ?? "").Trim());
}
