using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>Every fragment is an id of its page, every text fragment words of it.</summary>
internal static class Fragments
{
    /// <summary>What sets a fragment's id apart from the directives to the browser.</summary>
    private const string DirectiveMark = ":~:";

    public static IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from page in site.Pages
        from link in page.Links
        where link.Destination.Fragment.Length > 0
        let target = site.At(link.Destination)
        where target is { Redirects: false }
        from finding in Check(link, target)
        select finding;

    private static IEnumerable<Diagnostic> Check(PageLink link, PageSummary target)
    {
        var fragment = link.Destination.Fragment;
        var mark = fragment.IndexOf(DirectiveMark, StringComparison.Ordinal);
        var id = mark < 0 ? fragment : fragment[..mark];
        if (!IsThere(id, target))
        {
            yield return new Diagnostic(Rules.PageFragmentBroken, link.Location,
                $"The link to '{StartTag.Shortened(link.Address)}' finds no id '{StartTag.Shortened(id)}' on {target.Path}. Correct the fragment, or give the place that id.");
        }

        foreach (var quoted in mark < 0 ? [] : Quoted(fragment[(mark + DirectiveMark.Length)..]))
        {
            if (TextDirective.Parse(quoted) is not { } directive)
            {
                yield return new Diagnostic(Rules.PageTextFragmentBroken, link.Location,
                    $"The text fragment '{StartTag.Shortened(quoted)}' has no form that a browser knows; write text=[prefix-,]start[,end][,-suffix].");
            }
            else if (target.Text is { } text && !directive.IsIn(text))
            {
                yield return new Diagnostic(Rules.PageTextFragmentBroken, link.Location,
                    $"The text fragment '{StartTag.Shortened(Uri.UnescapeDataString(quoted))}' quotes no words of {target.Path}. Quote whole words of one block, or link to an id.");
            }
        }
    }

    /// <summary>HTML, 7.4.6.4: the id as written, else percent-decoded; an empty one and <c>top</c> are the page's start.</summary>
    private static bool IsThere(string id, PageSummary target) =>
        id.Length == 0
        || target.Ids.Contains(id)
        || target.Ids.Contains(Uri.UnescapeDataString(id))
        || string.Equals(id, "top", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Quoted(string directives) =>
        directives.Split('&').Where(directive => directive.StartsWith("text=", StringComparison.Ordinal)).Select(directive => directive["text=".Length..]);
}
