using Explainer.Diagnostics;

namespace Explainer.Tests.Checking;

public sealed class LanguagesTests
{
    [Theory]
    [Trait("Rule", "EX5060")]
    [InlineData("<html>")]
    [InlineData("<html lang=\" \">")]
    public void A_page_that_does_not_say_its_language_is_found(string html) =>
        TestFolder.Clean.Edit("page/index.html", "<html lang=\"fr\">", "▸" + html).Breaks(Rules.PageLanguageMissing);

    [Theory]
    [Trait("Rule", "EX5061")]
    [InlineData("▸<p lang=\"français\">x</p>")]
    [InlineData("▸<a href=\"https://ailleurs.org/\" hreflang=\"fr_FR\">x</a>")]
    public void A_language_that_is_no_tag_is_found(string html) => TestFolder.Clean.WithBody(html).Breaks(Rules.PageLanguageMalformed);

    [Fact]
    public void A_text_may_be_in_no_known_language() => TestFolder.Clean.WithBody("<p lang=\"\">x</p><p lang=\"zh-Hans-CN\">y</p>").IsClean();

    [Fact]
    [Trait("Rule", "EX5062")]
    public void A_translation_that_does_not_name_the_page_is_found() =>
        TestFolder.Clean.WithHead("<link rel=\"alternate\" hreflang=\"fr\" href=\"/page/\">▸<link rel=\"alternate\" hreflang=\"en\" href=\"/en/\">").Breaks(Rules.PageTranslationOneWay);

    [Fact]
    public void A_page_that_names_its_translations_names_itself() =>
        TestFolder.Clean.Edit("index.html", "<link rel=\"alternate\" hreflang=\"fr\" href=\"https://exemple.org/\">", "")
            .Edit("index.html", "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://exemple.org/\">", "")
            .Edit("index.html", "<link rel=\"alternate\" hreflang=\"en\"", "▸<link rel=\"alternate\" hreflang=\"en\"").Breaks(Rules.PageTranslationOneWay);

    [Theory]
    [Trait("Rule", "EX5063")]
    [InlineData("▸<a href=\"/en/\" hreflang=\"ru\">x</a>")]
    [InlineData("▸<a href=\"/\" hreflang=\"en\">x</a>")]
    public void A_link_that_says_another_language_than_its_page_is_found(string html) => TestFolder.Clean.WithBody(html).Breaks(Rules.PageLinkLanguageWrong);

    [Fact]
    public void A_translation_in_another_language_than_said_is_found() =>
        TestFolder.Clean.Edit("en/index.html", "<link rel=\"alternate\" hreflang=\"en\"", "▸<link rel=\"alternate\" hreflang=\"de\"").Breaks(Rules.PageLinkLanguageWrong);

    [Fact]
    [Trait("Rule", "EX5064")]
    public void A_link_into_another_language_that_does_not_say_so_is_found() =>
        TestFolder.Clean.WithBody("▸<a href=\"/en/\">x</a>").Breaks(Rules.PageLinkLanguageMissing);

    [Fact]
    public void A_region_is_the_same_language() => TestFolder.Clean.WithBody("<a href=\"/en/\" hreflang=\"en-GB\">x</a>").IsClean();
}
