using Explainer.Diagnostics;

namespace Explainer.Tests.Checking;

public sealed class ForeignHostsTests
{
    [Theory]
    [Trait("Rule", "EX5080")]
    [InlineData("▸<img src=\"//cdn.org/a.png\" alt=\"\" width=\"1\" height=\"1\">")]
    [InlineData("▸<img src=\"/theme/image.png\" srcset=\"https://cdn.org/a.png 2x\" alt=\"\" width=\"1\" height=\"1\">")]
    [InlineData("▸<script src=\"https://cdn.org/a.js\"></script><script src=\"https://cdn.org/b.js\"></script>")]
    [InlineData("▸<video src=\"https://cdn.org/a.mp4\"></video>▸<audio src=\"https://autre.org/a.mp3\"></audio>")]
    [InlineData("▸<form action=\"https://cdn.org/\"></form>")]
    [InlineData("<svg>▸<image href=\"https://cdn.org/a.png\"/></svg>")]
    public void Each_host_that_a_page_contacts_is_found_once(string html) => TestFolder.Clean.WithBody(html).Breaks(Rules.PageRequestLeaves);

    [Theory]
    [InlineData("stylesheet")]
    [InlineData("preload")]
    [InlineData("shortcut ICON")]
    [InlineData("preconnect")]
    public void A_link_element_that_contacts_a_host_is_found(string relation) =>
        TestFolder.Clean.WithHead($"▸<link rel=\"{relation}\" href=\"https://cdn.org/\">").Breaks(Rules.PageRequestLeaves);

    [Theory]
    [InlineData("<link rel=\"license\" href=\"https://creativecommons.org/\">")]
    [InlineData("<link rel=\"preload\" href=\"data:,x\">")]
    [InlineData("<meta property=\"og:image\" content=\"https://cdn.org/a.png\">")]
    public void What_is_only_named_contacts_nobody(string html) => TestFolder.Clean.WithHead(html).IsClean();

    [Theory]
    [InlineData("@import \"▸https://cdn.org/a.css\";")]
    [InlineData("a { background: url(▸//cdn.org/a.png) } b { background: url( \"▸https://cdn.org/b.png\" ) }")]
    [InlineData("@font-face { src: URL('▸https://cdn.org/a.woff2') format(\"woff2\") }")]
    public void Hosts_that_a_style_sheet_contacts_are_found(string style) => TestFolder.Clean.With("theme/site.css", style).Breaks(Rules.PageRequestLeaves);

    [Theory]
    [InlineData("a { background: url(▸rien.png) }")]
    [InlineData("@import '▸../rien.css' screen;")]
    public void What_a_style_sheet_fetches_has_to_be_there(string style) => TestFolder.Clean.With("theme/site.css", style).Breaks(Rules.PageLinkBroken);

    [Theory]
    [InlineData("/* url(https://cdn.org/) */ a::before { content: \"url(//cdn.org/)\" }")]
    [InlineData("a { background: url(data:image/png;base64,AA==), url(#a), url(image.png?v=1) }")]
    [InlineData("/* nie geschlossen url(https://cdn.org/)")]
    public void Comments_strings_and_data_contact_nobody(string style) => TestFolder.Clean.With("theme/site.css", style).IsClean();

    [Fact]
    public void Styles_in_a_page_of_others_are_read_too() =>
        TestFolder.Clean.OfOthers().WithBody("▸<p style=\"background: url(https://cdn.org/a.png)\">x</p>").Breaks(Rules.PageRequestLeaves);
}
