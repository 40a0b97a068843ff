using Explainer.Diagnostics;

namespace Explainer.Tests.Checking;

public sealed class StructureTests
{
    [Fact]
    [Trait("Rule", "EX5030")]
    public void An_id_that_is_there_twice_is_found_at_the_second_place() =>
        TestFolder.Clean.WithBody("<p id=\"a\">x</p><svg>▸<g id=\"a\"></g></svg>").Breaks(Rules.PageIdTwice);

    [Theory]
    [Trait("Rule", "EX5031")]
    [InlineData("▸<p id=\"\">x</p>")]
    [InlineData("▸<p id=\"a b\">x</p>")]
    public void An_id_of_no_word_or_of_two_is_found(string html) => TestFolder.Clean.WithBody(html).Breaks(Rules.PageIdMalformed);

    [Theory]
    [Trait("Rule", "EX5032")]
    [InlineData("▸<label for=\"rien\">x</label>")]
    [InlineData("▸<nav aria-labelledby=\"été rien\">x</nav>")]
    public void A_name_of_an_id_that_is_not_there_is_found(string html) => TestFolder.Clean.WithBody(html).Breaks(Rules.PageIdUnknown);

    [Fact]
    [Trait("Rule", "EX5040")]
    public void A_page_without_a_top_heading_is_found() =>
        TestFolder.Clean.Edit("en/index.html", "<h1>Home</h1>", "<p>Home</p>").Breaks(Rules.PageTopHeading, "en/index.html");

    [Fact]
    public void A_second_top_heading_is_found() => TestFolder.Clean.WithBody("▸<h1>Encore</h1>").Breaks(Rules.PageTopHeading);

    [Theory]
    [Trait("Rule", "EX5041")]
    [InlineData("▸<h4>x</h4>")]
    [InlineData("<h3>x</h3><h4>x</h4><h2>x</h2>▸<h6>x</h6>")]
    public void A_heading_level_that_is_skipped_is_found(string html) => TestFolder.Clean.WithBody(html).Breaks(Rules.PageHeadingSkipped);

    [Theory]
    [Trait("Rule", "EX5042")]
    [InlineData("▸<h2> </h2>")]
    [InlineData("▸<h2><a id=\"x\"></a></h2>")]
    public void A_heading_without_words_is_found(string html) => TestFolder.Clean.WithBody(html).Breaks(Rules.PageHeadingEmpty);

    [Theory]
    [Trait("Rule", "EX5050")]
    [InlineData("▸<img src=\"/theme/image.png\" width=\"1\" height=\"1\">")]
    [InlineData("▸<input type=\"image\" src=\"/theme/image.png\">")]
    [InlineData("▸<area href=\"/\">")]
    [InlineData("<p>▸<svg role=\"img\"><g></g></svg></p>")]
    public void A_picture_without_an_alternative_text_is_found(string html)
    {
        // The parser keeps no place of an svg element: its parent's stands in.
        var marked = html.Replace("<p>▸<svg", "▸<p><svg", StringComparison.Ordinal);
        TestFolder.Clean.WithBody(marked).Breaks(Rules.PageImageWithoutText);
    }

    [Theory]
    [Trait("Rule", "EX5051")]
    [InlineData("▸<img src=\"/theme/image.png\" alt=\"\">")]
    [InlineData("▸<img src=\"/theme/image.png\" alt=\"x\" width=\"100%\" height=\"1\">")]
    public void An_image_without_its_size_is_found(string html) => TestFolder.Clean.WithBody(html).Breaks(Rules.PageImageWithoutSize);

    [Theory]
    [Trait("Rule", "EX5052")]
    [InlineData("▸<a href=\"/\"><svg><path d=\"M0 0\"/></svg></a>")]
    [InlineData("▸<a href=\"/\"><img src=\"/theme/image.png\" alt=\"\" width=\"1\" height=\"1\"></a>")]
    [InlineData("▸<button> </button>")]
    public void A_control_without_words_is_found(string html) => TestFolder.Clean.WithBody(html).Breaks(Rules.PageControlWithoutName);

    [Theory]
    [InlineData("<a href=\"/\" aria-label=\"Accueil\"><svg><path d=\"M0 0\"/></svg></a>")]
    [InlineData("<a href=\"/\"><svg><title>Accueil</title></svg></a>")]
    [InlineData("<a href=\"/\"><img src=\"/theme/image.png\" alt=\"Accueil\" width=\"1\" height=\"1\"></a>")]
    [InlineData("<button hidden></button><button title=\"Fermer\"></button>")]
    [InlineData("<h3><img src=\"/theme/image.png\" alt=\"Carte\" width=\"1\" height=\"1\"></h3>")]
    [InlineData("<template><h1 id=\"été\"></h1><a href=\"/rien/\"></a></template>")]
    public void Words_may_come_from_pictures_and_attributes_and_templates_are_not_looked_into(string html) => TestFolder.Clean.WithBody(html).IsClean();

    [Theory]
    [InlineData("<!-- a -- b -->")]
    [InlineData("<ul><li>a<li>b</ul><p>c<p>d<table><tr><td>e<tr><td>f</table>")]
    [InlineData("<svg viewBox='0 0 1 1'><path d='M0 0'/><foreignObject><p>x</p></foreignObject></svg><br/><math><mi>x</mi></math>")]
    [InlineData("<a href='/?a=1&copy=2'>x & y</a><details open><summary>x</summary></details><dialog id=d></dialog><search><input value></search>")]
    [InlineData("<my-element>x</my-element><picture><source srcset='/theme/image.png'></picture><ruby>a<rp>(<rt>b<rp>)</ruby>")]
    public void Markup_within_the_grammar_is_fine(string html) => TestFolder.Clean.WithBody(html).IsClean();

    [Theory]
    [Trait("Rule", "EX5004")]
    [InlineData("<div>x▸</span></div>")]
    [InlineData("<p>x<div>y</div>▸</p>")]
    public void Markup_against_the_grammar_is_found(string html) => TestFolder.Clean.WithBody(html).Breaks(Rules.PageMarkupBroken);
}
