using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>The same page in another language (or in this one).</summary>
public sealed record LanguageLink(string Language, string Address, bool Current);

/// <summary>What every page carries around its content.</summary>
/// <param name="Site">What all pages of the site share.</param>
/// <param name="Language">The page's language.</param>
/// <param name="Strings">Interface words in that language.</param>
/// <param name="Address">Site-absolute: <c>/en/glossary/</c>.</param>
/// <param name="Heading">The page's one <c>h1</c>.</param>
/// <param name="DocumentTitle">The <c>title</c>: « heading – kind – site ».</param>
/// <param name="Description">One or two sentences.</param>
/// <param name="Translations">The page in every language that has it, itself included, in the site's order.</param>
/// <param name="SwitchLinks">Where the language switch leads: the same page, else that language's home.</param>
/// <param name="Breadcrumbs">From the home page to this one, this one last; empty on the home page.</param>
/// <param name="Navigation">The main navigation in this language.</param>
/// <param name="Footer">The site's footer text, or null.</param>
/// <param name="JsonLd">What the page says to machines, for <c>application/ld+json</c>.</param>
/// <param name="SourcePath">The file that an editor would change, relative to the site folder, or null.</param>
/// <param name="Feed">The Atom feed of this language, or null.</param>
/// <param name="Indexed">Whether search engines should list it.</param>
/// <param name="OpenGraphType"><c>website</c> or <c>article</c>.</param>
public sealed record PageFrame(
    SiteFrame Site,
    string Language,
    InterfaceStrings Strings,
    string Address,
    LocalString Heading,
    string DocumentTitle,
    string Description,
    ImmutableArray<LanguageLink> Translations,
    ImmutableArray<LanguageLink> SwitchLinks,
    ImmutableArray<PageLink> Breadcrumbs,
    ImmutableArray<PageLink> Navigation,
    ProseView? Footer,
    ImmutableArray<JsonText> JsonLd,
    string? SourcePath,
    string? Feed,
    bool Indexed = true,
    string OpenGraphType = "website")
{
    /// <summary>The search page in this language, or null where there is nothing to search.</summary>
    public PageLink? Search { get; init; }

    /// <summary>Where the page's previews find their data.</summary>
    public TermScripts Terms { get; init; } = TermScripts.None;

    /// <summary>The home page in this language.</summary>
    public string Home => Language == Site.Settings.DefaultLanguage ? "/" : $"/{Language}/";

    /// <summary>The absolute address, for canonical links and feeds.</summary>
    public string Canonical => Site.Absolute(Address);

    /// <summary>What to write in <c>href</c> for a site-absolute address.</summary>
    public string Href(string address) => Site.IsPortable ? RelativeAddress.Between(Address, address) : Site.BasePath + address;

    /// <summary>The interface's words for a key.</summary>
    public string Say(string key) => Strings[key];
}
