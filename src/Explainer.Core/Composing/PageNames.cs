
namespace Explainer.Composing;

/// <summary>What a page is called in navigation and lists.</summary>
internal static class PageNames
{
    public static LocalString Of(SitePage page, Edition edition)
    {
        var site = edition.Site;
        return page.Group switch
        {
            SitePages.Home => Say("name.home"),
            SitePages.Glossary => Say("name.glossary"),
            SitePages.Timeline => Say("name.timeline"),
            SitePages.Sources => Say("name.sources"),
            _ when site.Articles.FirstOrDefault(article => SitePages.Article(article.Slug) == page.Group) is { } article => new LocalString(article.Title.Text, article.Language),
            _ when site.Schemes.FirstOrDefault(scheme => SitePages.Scheme(scheme.Id) == page.Group) is { } scheme => edition.TextOrEmpty(scheme.Title),
            _ when site.Concepts.FirstOrDefault(concept => SitePages.Concept(concept.Id) == page.Group) is { } concept => edition.LabelOf(concept),
            _ when site.Pages.FirstOrDefault(free => SitePages.GroupOf(free) == page.Group && SitePages.IsIn(free, edition.Routes)) is { } free => new LocalString(free.Title.Text, free.Language),
            _ => new LocalString(page.Address, page.Language),
        };

        LocalString Say(string key) => new(edition.Strings[key], edition.Language);
    }
}
