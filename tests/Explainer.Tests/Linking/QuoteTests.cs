using Explainer.Diagnostics;

namespace Explainer.Tests.Linking;

/// <summary>A quote and the passage of its article (W3C Web Annotation Data Model, TextQuoteSelector).</summary>
public sealed class QuoteTests
{
    private const string Article = """
        Tokayev a parlé lundi. L'alliance *militaire* part, a dit
        Tokayev à ses alliés.

        Le président Tokayev a parlé mardi.
        """;

    [Theory]
    [InlineData("a parlé mardi", "", "")]
    [InlineData("L’alliance militaire part", "", "")] // rule 1: apostrophes are alike; emphasis is none of its business
    [InlineData("a dit Tokayev", "", "")] // a line's end is a space
    [InlineData("Tokayev a parlé", "président ", "")]
    [InlineData("Tokayev a parlé", "", " lundi")]
    public void A_quote_is_found_where_it_stands(string exact, string prefix, string suffix) =>
        Assert.Empty(QuotedSite.FindingsOn(Article, exact, prefix, suffix));

    [Theory]
    [InlineData("Tokayev a parlé", "", "", "« Tokayev a parlé » fits 2 passages of 'almaty'; tell them apart by prefix and suffix.")]
    [InlineData("Tokayev a parlé", "ministre ", "", "« Tokayev a parlé » is in 'almaty', but not between this prefix and this suffix.")]
    public void A_quote_that_nothing_tells_apart_is_an_error_that_says_so(string exact, string prefix, string suffix, string message)
    {
        var found = Assert.Single(QuotedSite.FindingsOn(Article, exact, prefix, suffix));

        Assert.Equal(Rules.QuoteAmbiguous, found.Rule);
        Assert.Equal(message, found.Message);
        Assert.Equal(("input/articles/almaty.md", MemorySite.LinesBefore + 1), (found.Related?.Path, found.Related?.Line));
    }

    [Theory]
    [InlineData("Un texte[^1] suivi.\n\n[^1]: Une note.\n", "texte suivi")]
    [InlineData("Un texte[^1] suivi.\n\n[^1]: Une note.\n", "texte\uFFFC suivi")]
    [InlineData("Un ![signe](/assets/x.png) texte.\n", "Un texte")]
    public void A_footnote_s_number_and_a_picture_are_no_part_of_a_quote(string article, string exact) =>
        Assert.DoesNotContain(QuotedSite.FindingsOn(article, exact), found => found.Rule == Rules.QuoteNotFound);

    [Fact]
    public void A_quote_lies_within_one_block() =>
        Assert.Equal(Rules.QuoteNotFound, Assert.Single(QuotedSite.FindingsOn(Article, "à ses alliés. Le président")).Rule);
}
