using System.Buffers;

namespace Explainer.Rendering;

/// <summary>
/// What a browser's reader view would take for furniture by its id: Mozilla's Readability leaves out an element whose id or class holds
/// such a word, unless it also holds one that speaks of an article. An id is made of the author's words, and « la crise sociale » is no menu.
/// </summary>
internal static class ReaderViews
{
    /// <summary>The class that tells a reader view that an element is text.</summary>
    public const string TextClass = "article-text";

    // Readability 0.6.0: unlikelyCandidates and, for headings and lists, negative.
    private static readonly SearchValues<string> Furniture = SearchValues.Create(
        [
            "-ad-", "ad-break", "agegate", "ai2html", "banner", "breadcrumbs", "com-", "combx", "comment", "community", "contact", "cover-wrap", "disqus", "extra",
            "footer", "gdpr", "header", "hidden", "legends", "masthead", "media", "menu", "meta", "outbrain", "pager", "pagination", "popup", "promo", "related",
            "remark", "replies", "rss", "scroll", "share", "shopping", "shoutbox", "sidebar", "skyscraper", "social", "sponsor", "supplemental", "tags", "widget", "yom-remote",
        ],
        StringComparison.Ordinal);

    /// <summary>Whether an element with this id, in lower case, needs <see cref="TextClass"/>.</summary>
    public static bool Distrust(string id) => id.AsSpan().ContainsAny(Furniture);
}
