using AngleSharp.Dom;

namespace Explainer.Tests.ThemePages;

public sealed class ArticlePageTests
{
    [Theory]
    [InlineData("/articles/article/", "fr", "Correction", "Une correction.")]
    [InlineData("/en/articles/article/", "en", "Correction", "A correction.")]
    public void A_note_stands_behind_its_block_in_the_language_of_the_page(string address, string language, string kind, string body)
    {
        var prose = ThemedSite.Page(address).QuerySelector(".article-body");
        var note = prose?.QuerySelector("#_note-une");

        Assert.Equal("fr", prose?.GetAttribute("lang"));
        Assert.Equal(language, note?.GetAttribute("lang"));
        Assert.Contains(kind, note?.QuerySelector("summary")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(body, note?.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("le-texte-parle", note?.Closest(".notes[data-added]")?.PreviousElementSibling?.Id, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_note-une", "en février 2023.", "The Paper")]
    [InlineData("_note-deux", "", "The Agency (The Mirror); One et al. (The Forum)")]
    public void A_note_says_when_it_held_and_where_its_source_was_published_with_who_speaks_if_that_is_another(string id, string when, string sources)
    {
        var basis = ThemedSite.Page("/articles/article/").GetElementById(id)!.QuerySelector(".note-basis")!; // the site has both notes

        Assert.Equal(when, basis.QuerySelector("span:has(time)")?.TextContent ?? "");
        Assert.Equal(sources, string.Join("; ", basis.QuerySelectorAll("a:not(.note-back)").Select(link => link.TextContent.Split("] ")[^1])));
    }

    [Fact]
    public void A_note_and_its_quote_lead_to_each_other()
    {
        var page = ThemedSite.Page("/articles/article/");

        Assert.Equal("puis d’autre chose", page.GetElementById("_quote-une")?.TextContent);
        Assert.NotNull(page.QuerySelector("#_note-une a[href='#_quote-une']"));
        Assert.NotNull(page.QuerySelector(".note-number a[href='#_note-une']"));
    }

    [Fact]
    public void Kinds_of_notes_differ_by_word_and_by_picture()
    {
        var summaries = ThemedSite.Page("/articles/article/").QuerySelectorAll(".note summary");

        Assert.Distinct(summaries.Select(summary => summary.TextContent));
        Assert.Distinct(summaries.Select(summary => summary.QuerySelector("svg")?.InnerHtml));
    }

    [Fact]
    public void Without_what_was_added_the_prose_has_the_words_of_the_author_only()
    {
        var prose = (IElement)ThemedSite.Page("/articles/article/").QuerySelector(".article-body")!.Clone(); // an article has a body
        foreach (var added in prose.QuerySelectorAll("[data-added]"))
        {
            added.Remove();
        }

        var words = string.Join(' ', prose.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal("Le texte parle de l’OTSC, puis d’autre chose. Un Encore l’OTSC. Deux Rien. Trois Toujours rien.", words);
    }

    [Fact]
    public void Three_chapters_make_a_list_of_contents()
    {
        var contents = ThemedSite.Page("/articles/article/").QuerySelectorAll(".contents a");

        Assert.Equal(["Un #un", "Deux #deux", "Trois #trois"], contents.Select(link => $"{link.TextContent} {link.GetAttribute("href")}"));
    }

    [Fact]
    public void Terms_are_defined_behind_the_article()
    {
        var terms = ThemedSite.Page("/en/articles/article/").QuerySelector("dl.terms");

        Assert.Equal("CSTO", terms?.QuerySelector("dt")?.TextContent);
        Assert.Equal("/sous/en/glossary/csto/otsc/", terms?.QuerySelector("dt a")?.GetAttribute("href"));
        Assert.Equal("An alliance.", terms?.QuerySelector("dd")?.TextContent.Trim());
    }
}
