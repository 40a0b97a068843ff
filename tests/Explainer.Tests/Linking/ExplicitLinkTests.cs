using Explainer.Diagnostics;
using Explainer.Linking;

namespace Explainer.Tests.Linking;

/// <summary>Links that an editor writes: <c>term:id</c> and <c>term:</c>; rules 8 and 10.</summary>
public sealed class ExplicitLinkTests
{
    [Theory]
    [InlineData("OTSC", "l'[[alliance](term:otsc)→otsc]")]
    [InlineData("OTSC; KNB", "l'[[OTSC](term:knb)→knb], l'[OTSC→otsc]")]
    [InlineData("OTSC", "l'[[*alliance* `de` six](term:otsc)→otsc]")]
    [InlineData("OTSC", "*l'[[alliance](term:otsc)→otsc]*")]
    [InlineData("OTSC", "## [[OTSC](term:otsc)→otsc] et OTSC")]
    [InlineData("OTSC", "[[x][y]→otsc]\n\n[y]: term:otsc")]
    public void A_term_s_address_links_any_expression(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("OTSC", "l'[OTSC](term:) et l'[OTSC→otsc]")]
    [InlineData("OTSC; e = Union européenne", "l'[*OTSC* et l'Union européenne](term:)")]
    [InlineData("e = Union européenne", "l'[Union](term:) européenne")]
    public void A_term_without_an_id_keeps_an_expression_from_being_linked(string glossary, string text) => MarkedText.Check(glossary, text);

    [Fact]
    public void One_link_is_one_mention_whatever_is_in_it()
    {
        var mention = Assert.Single(new SmallSite("OTSC").LinkArticle("l'[alliance `x` *CSTO*{lang=en} ![y](/assets/y.png) fin](term:otsc)").Mentions[0]);

        Assert.Equal((MentionOutcome.Explicit, "alliance x CSTO \uFFFC fin".Length), (mention.Outcome, mention.Span.Length));
    }

    [Fact]
    public void Two_links_side_by_side_are_two_mentions() =>
        Assert.Equal(2, new SmallSite("OTSC").LinkArticle("[al](term:otsc)[liance](term:otsc)").Mentions[0].Length);

    [Theory]
    [InlineData("l'[alliance](term:ostc)", "did you mean 'otsc'")]
    [InlineData("l'[alliance](term:nowhere)", "no concept 'nowhere'")]
    public void An_id_that_no_concept_has_is_an_error_with_its_place(string text, string message)
    {
        var found = Assert.Single(new SmallSite("OTSC").Link("\n" + text).Diagnostics);

        Assert.Equal(Rules.UnknownTerm, found.Rule);
        Assert.Equal((8, 3), (found.Location.Line, found.Location.Column));
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
    }
}
