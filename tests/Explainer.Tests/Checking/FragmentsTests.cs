using Explainer.Diagnostics;

namespace Explainer.Tests.Checking;

public sealed class FragmentsTests
{
    [Theory]
    [InlineData("/#debut")]
    [InlineData("#")]
    [InlineData("#top")]
    [InlineData("#été")]
    [InlineData("/theme/image.png#xywh=1,1")]
    [InlineData("#ancre")]
    public void A_fragment_that_names_a_place_is_fine(string address) =>
        TestFolder.Clean.WithBody($"<a name=\"ancre\">x</a> <a href=\"{address}\">x</a>").IsClean();

    [Theory]
    [Trait("Rule", "EX5020")]
    [InlineData("/#rien")]
    [InlineData("#DEBUT")]
    [InlineData("/en/#debut\" hreflang=\"en")]
    [InlineData("#rien:~:text=six")]
    public void A_fragment_that_names_nothing_is_found(string address) =>
        TestFolder.Clean.WithBody($"▸<a href=\"{address}\">x</a>").Breaks(Rules.PageFragmentBroken);

    [Theory]
    [InlineData("text=réunit%20six%20%C3%A9tats")]
    [InlineData("text=OTSC&text=L%27OTSC")]
    [InlineData("text=L’OTSC,États")]
    [InlineData("text=Les%20faits-,L’OTSC,six,-États")]
    [InlineData("text=r%C3%A9unit%C2%A0six-,%C3%89tats")]
    [InlineData("text=Un%20trait%2Dd’union")]
    public void A_text_fragment_that_quotes_the_page_is_fine(string directive) =>
        TestFolder.Clean.WithBody($"<p>Un trait‑d'union</p><a href=\"#:~:{directive}\">x</a>").IsClean();

    [Theory]
    [Trait("Rule", "EX5021")]
    [InlineData("text=sept%20États")]
    [InlineData("text=éun")]
    [InlineData("text=faits%20L’OTSC")]
    [InlineData("text=six-,L’OTSC")]
    [InlineData("text=L’OTSC,-six")]
    [InlineData("text=États,L’OTSC")]
    [InlineData("text=")]
    [InlineData("text=a,b,c,d,e")]
    public void A_text_fragment_that_quotes_nothing_is_found(string directive) =>
        TestFolder.Clean.WithBody($"▸<a href=\"/page/#:~:{directive}\">x</a>").Breaks(Rules.PageTextFragmentBroken);
}
