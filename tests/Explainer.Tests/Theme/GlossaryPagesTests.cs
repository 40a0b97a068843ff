namespace Explainer.Tests.ThemePages;

public sealed class GlossaryPagesTests
{
    [Theory]
    [InlineData("/glossaire/csto/script/", "<script>alert(1)</script>")]
    [InlineData("/en/glossary/csto/script/", "\"onload=alert(1)")]
    public void A_label_is_text_whatever_is_in_it(string address, string label)
    {
        var page = ThemedSite.Page(address);

        Assert.Equal(label, page.QuerySelector("h1")?.TextContent);
        Assert.StartsWith(label, page.Title, StringComparison.Ordinal);
        Assert.Empty(ThemedSite.Pages.Values.SelectMany(other => other.QuerySelectorAll("body script, head script:not([src]):not([type])")));
    }

    [Fact]
    public void A_fact_tells_when_it_held_and_which_source_says_so()
    {
        var row = ThemedSite.Page("/glossaire/csto/otsc/").QuerySelector("table.facts tr");

        Assert.Equal("Membres", row?.QuerySelector("th[scope=row]")?.TextContent);
        Assert.Equal("2024", row?.QuerySelector("time")?.GetAttribute("datetime"));
        Assert.Equal("#_source-1", row?.QuerySelector("td a")?.GetAttribute("href"));
    }

    [Fact]
    public void A_fact_whose_value_says_its_date_does_not_say_it_twice()
    {
        var row = ThemedSite.Page("/glossaire/csto/otsc/").QuerySelectorAll("table.facts tr")[1];

        Assert.Contains("7 octobre 2002", row.TextContent, StringComparison.Ordinal);
        Assert.Null(row.QuerySelector("time"));
        Assert.Equal("#_source-1", row.QuerySelector("td a")?.GetAttribute("href"));
    }

    [Fact]
    public void A_source_is_shown_with_its_language_and_with_who_speaks()
    {
        var entry = ThemedSite.Page("/glossaire/csto/otsc/").GetElementById("_source-1");

        Assert.Equal("https://paper.example/a?b=1&c=2", entry?.QuerySelector("a.title")?.GetAttribute("href"));
        Assert.Contains("Jane Doe", entry?.TextContent, StringComparison.Ordinal);
        Assert.Contains("en anglais", entry?.TextContent, StringComparison.Ordinal);
        Assert.Contains("agence de presse", entry?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mention_is_its_sentence_marked_and_leads_to_its_block()
    {
        var mention = ThemedSite.Page("/en/glossary/csto/otsc/").QuerySelector(".mentions li[lang=fr] a");

        Assert.Equal("OTSC", mention?.QuerySelector("mark")?.TextContent);
        Assert.StartsWith("/sous/en/articles/article/#", mention?.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_pages_in_another_language_say_stands_folded_behind_the_page_s_own()
    {
        var mentions = ThemedSite.Page("/glossaire/csto/otsc/").QuerySelector(".mentions");
        var folded = mentions?.QuerySelector("details.elsewhere");

        Assert.Equal("Pages en anglais 2", string.Join(' ', folded?.QuerySelector("summary")?.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? []));
        Assert.All(folded!.QuerySelectorAll("a"), link => Assert.StartsWith("/sous/en/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(mentions!.QuerySelectorAll("a").Where(link => !folded.Contains(link)), link => Assert.False(link.GetAttribute("href")!.StartsWith("/sous/en/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Labels_in_other_languages_are_marked_with_them()
    {
        var labels = ThemedSite.Page("/glossaire/csto/otsc/").QuerySelectorAll(".particulars dd[lang]");

        Assert.Equal(["en CSTO", "ru ОДКБ"], labels.Select(label => $"{label.GetAttribute("lang")} {label.TextContent}"));
    }

    [Fact]
    public void A_date_is_a_time_element_where_HTML_has_a_notation_for_it()
    {
        var page = ThemedSite.Page("/chronologie/");

        Assert.Empty(page.QuerySelectorAll("#traite time"));
        Assert.Equal("1993-12-09", page.QuerySelector("#adhesion time")?.GetAttribute("datetime"));
    }

    [Fact]
    public void Each_letter_leads_to_its_concepts()
    {
        var page = ThemedSite.Page("/glossaire/");
        var letter = page.QuerySelectorAll(".letters a").Single(link => link.TextContent == "O");

        Assert.Contains("OTSC", page.GetElementById(letter.GetAttribute("href")![1..])?.ParentElement?.TextContent, StringComparison.Ordinal); // every letter is a link
    }
}
