using Explainer.Diagnostics;

namespace Explainer.Tests.Checking;

public sealed class RedirectsTests
{
    [Theory]
    [Trait("Rule", "EX5015")]
    [InlineData("/a/ ▸/rien/ 301")]
    [InlineData("/a/  x=:y  ▸https://exemple.org/rien 302! Language=fr")]
    [InlineData("/a/ ▸/b/\n/b/ ▸/a/")]
    [InlineData("▸/a/")]
    [InlineData("▸a /page/")]
    public void A_redirect_that_leads_nowhere_is_found(string lines) => TestFolder.Clean.With("_redirects", lines).Breaks(Rules.PageRedirectBroken);

    [Theory]
    [InlineData("/a/ /page/ 301 # là")]
    [InlineData("/a/ /b/\n/b/ https://exemple.org/page/")]
    [InlineData("/* /page/ 200")]
    [InlineData("/:lettre/ https://ailleurs.org/:lettre 302")]
    [InlineData("/a/ https://ailleurs.org/ 302!")]
    public void A_link_may_lead_through_redirects(string lines) =>
        TestFolder.Clean.With("_redirects", lines).WithBody("<a href=\"/a/\">x</a>").IsClean();

    [Theory]
    [InlineData("/* /404.html 404")]
    [InlineData("/b/* /page/")]
    [InlineData("/:lettre/b/ /page/")]
    public void A_redirect_helps_the_addresses_that_it_covers_only(string lines) =>
        TestFolder.Clean.With("_redirects", lines).WithBody("▸<a href=\"/a/\">x</a>").Breaks(Rules.PageLinkBroken);

    [Fact]
    public void A_fragment_goes_through_a_redirect()
    {
        var folder = TestFolder.Clean.With("_redirects", "/a/ /page/");

        folder.WithBody("<a href=\"/a/#%C3%A9t%C3%A9\">x</a>").IsClean();
        folder.WithBody("▸<a href=\"/a/#hiver\">x</a>").Breaks(Rules.PageFragmentBroken);
    }

    [Theory]
    [InlineData("/en/ /page/ 301")]
    [InlineData("/* /page/ 200\n/en/ /page/ 301 Language=fr")]
    public void A_redirect_is_for_addresses_without_a_file(string lines) =>
        TestFolder.Clean.With("_redirects", lines).WithBody("▸<a href=\"/en/#%C3%A9t%C3%A9\" hreflang=\"en\">x</a>").Breaks(Rules.PageFragmentBroken);

    [Theory]
    [InlineData("/image.txt /page/ 301!", "image.txt")]
    [InlineData("/rien/* /page/\n/textes/* /page/ 302!", "textes/image.txt")]
    public void A_forced_one_holds_where_there_is_a_file_too(string lines, string file)
    {
        var folder = TestFolder.Clean.With(file, "x").With("_redirects", lines);

        folder.WithBody($"<a href=\"/{file}#%C3%A9t%C3%A9\">x</a>").IsClean();
        folder.WithBody($"▸<a href=\"/{file}#hiver\">x</a>").Breaks(Rules.PageFragmentBroken);
    }

    [Theory]
    [InlineData("/page/ /page/ 200!")]
    [InlineData("/* /:splat 200!")]
    public void One_that_leads_to_itself_is_passed_by(string lines) =>
        TestFolder.Clean.With("_redirects", lines).WithBody("▸<a href=\"#hiver\">x</a>").Breaks(Rules.PageFragmentBroken);

    [Fact]
    public void A_page_that_only_sends_its_readers_on_needs_no_way_in_and_no_heading() =>
        TestFolder.Clean.With("vieille/index.html", """
            <!DOCTYPE html><html lang="fr"><title>Page – Site</title><link rel="canonical" href="https://exemple.org/page/">
            <meta http-equiv="refresh" content="0; url='/page/'"><a href="/page/">Page</a></html>
            """).IsClean();

    [Fact]
    public void Where_such_a_page_sends_its_readers_has_to_be_there() =>
        TestFolder.Clean.With("vieille/index.html", """
            <!DOCTYPE html><html lang="fr"><title>Page – Site</title><link rel="canonical" href="https://exemple.org/page/">
            ▸<meta http-equiv="Refresh" content="0;URL=/rien/"></html>
            """).Breaks(Rules.PageLinkBroken);
}
