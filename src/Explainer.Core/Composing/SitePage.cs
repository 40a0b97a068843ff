using Explainer.Text;

namespace Explainer.Composing;

/// <summary>A page that the site will have, before it is composed: what links are resolved against.</summary>
/// <param name="Address">Site-absolute.</param>
/// <param name="Language">The page's language.</param>
/// <param name="Name">What navigation and lists call it.</param>
/// <param name="Group">The same for a page and its translations.</param>
/// <param name="Fragments">The ids on it that a link may name, looked for when a link does.</param>
/// <param name="Origin">Where an editor made it.</param>
internal sealed record SitePage(string Address, string Language, LocalString Name, string Group, Lazy<HashSet<string>> Fragments, TextLocation Origin)
{
    /// <summary>Whether an editor chose the address by a file's name.</summary>
    public bool IsFile => Group.StartsWith(SitePages.Page(""), StringComparison.Ordinal) || Group.StartsWith(SitePages.Article(""), StringComparison.Ordinal);
}
