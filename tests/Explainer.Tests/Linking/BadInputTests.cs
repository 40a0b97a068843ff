using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Linking.Tracing;
using Explainer.Parsing;

namespace Explainer.Tests.Linking;

/// <summary>Texts and glossaries that nobody writes; what they cost is measured in <c>tests/Explainer.Benchmarks</c>.</summary>
public sealed class BadInputTests
{
    private const int Many = 10_000;

    [Fact]
    public void A_megabyte_without_a_space_is_one_word()
    {
        var text = new string('é', 500_000);

        var mention = Assert.Single(new SmallSite("OTSC; ééé").LinkArticle($"{text} OTSC").Mentions[0]);

        Assert.Equal(("otsc", text.Length + 1), (mention.ConceptId, mention.Span.Start));
    }

    [Fact]
    public void A_megabyte_of_marks_is_one_character()
    {
        var mentions = new SmallSite("OTSC; État").LinkArticle($"E{new string('\u0301', 400_000)}tat OTSC").Mentions[0];

        Assert.Equal("otsc", Assert.Single(mentions).ConceptId);
    }

    [Fact]
    public void Mentions_side_by_side_for_a_megabyte_are_all_found() =>
        Assert.Equal(200_000, new SmallSite("OTSC").LinkArticle(string.Concat(Enumerable.Repeat("OTSC ", 200_000))).Mentions[0].Length);

    [Theory]
    [InlineData("*", "*")]
    [InlineData("**_", "_**")]
    [InlineData("[", "](https://example.org)")]
    [InlineData("> ", "")]
    public void Ten_thousand_levels_are_an_error_with_a_place(string open, string close)
    {
        var text = $"{string.Concat(Enumerable.Repeat(open, Many))}OTSC{string.Concat(Enumerable.Repeat(close, Many))}";
        var linked = new SmallSite("OTSC").Link($"l'OTSC\n\n{text}");

        var found = Assert.Single(linked.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Contains(found.Rule, new[] { Rules.TooDeep, Rules.TooManyBrackets });
        Assert.InRange(found.Location.Line, 7, 9);
    }

    [Fact]
    public void Ten_thousand_labels_that_begin_alike_are_told_apart()
    {
        var site = new SmallSite(string.Join("; ", Enumerable.Range(0, Many).Select(number => $"c{number} = conseil de la région {number} nord")));

        MarkedText.Check(site, "le [conseil de la région 17 nord→c17], le conseil de la région 10000 nord, le [conseil de la région 9999 nord→c9999], le conseil de la région");
    }

    [Fact]
    public void Labels_that_are_each_other_s_beginning_give_the_longest()
    {
        var labels = Enumerable.Range(1, 100).Select(count => $"c{count} = {string.Join(' ', Enumerable.Repeat("oblast", count))}");
        var mentions = new SmallSite(string.Join("; ", labels)).LinkArticle(string.Join(' ', Enumerable.Repeat("oblast", 20_000))).Mentions[0];

        Assert.Equal(200, mentions.Length);
        Assert.All(mentions, mention => Assert.Equal("c100", mention.ConceptId));
    }

    [Fact]
    public void A_label_as_long_as_a_text_is_reported()
    {
        var found = Assert.Single(new SmallSite("x = " + string.Concat(Enumerable.Repeat("oblast ", 5_000))).Link("OTSC").Diagnostics);

        Assert.Equal(Rules.UnusableLabel, found.Rule);
        Assert.InRange(found.Message.Length, 1, 250);
    }

    [Fact]
    public void Ten_thousand_labels_of_one_letter_are_each_reported()
    {
        var glossary = string.Join("; ", Enumerable.Range(0, Many).Select(number => $"c{number} = rien {number} | {(char)('a' + (number % 26))}"));

        Assert.Equal(Many, new SmallSite(glossary).Link("a b c").Diagnostics.Count(found => found.Rule == Rules.UnusableLabel));
    }

    [Theory]
    [InlineData("&#xD83D; l'[OTSC] &#xDE00;")]
    [InlineData("\uFFFD l'[OTSC]\uFFFD")]
    public void Half_a_character_is_a_sign(string text) => MarkedText.Check("OTSC", text);

    [Fact]
    public void Bytes_that_are_no_UTF_8_never_reach_the_linker()
    {
        var files = new SmallSite("OTSC").Files("OTSC").SetItem(2, new Explainer.Text.InputFile("input/articles/article.md", new byte[] { 0x2D, 0xED, 0xA0, 0xBD }));

        Assert.Contains(SiteParser.Parse(files).Diagnostics, found => found.Severity == Severity.Error);
    }

    [Fact]
    public void A_concept_s_own_page_may_mention_it_and_others_thousands_of_times()
    {
        var body = string.Concat(Enumerable.Repeat("OTSC KNB OTSC.x ", Many));
        var site = new SmallSite("KNB").With("input/glossaries/own.yml", $"id: own\ntitle: Own\nconcepts:\n- id: otsc\n  prefLabel: {{fr: OTSC}}\n  body:\n    fr: |\n      {body}\n");
        var mentions = site.Link("").Value.Texts.Single(text => text.Owner is BodyText).Prose.Mentions[0];

        Assert.Equal((Many, 2 * Many), (mentions.Count(mention => mention.IsLink), mentions.Count(mention => mention.Outcome == MentionOutcome.OwnPage)));
        Assert.Equal(mentions.OrderBy(mention => mention.Span.Start), mentions);
    }

    [Fact]
    public void Every_repeated_mention_is_traced_to_the_link_before_it()
    {
        const int emphasised = 1900; // as many as a block may have
        var site = new SmallSite("OTSC; KNB") { Occurrence = "section" }.Link(string.Concat(Enumerable.Repeat("*OTSC* ", emphasised)) + "\n\nOTSC").Value;

        var traced = Tracer.Trace(site, [site.Texts.Single(text => text.Owner is ArticleText)], new TraceRequest(Expression: "otsc"));

        Assert.Equal(emphasised + 1, traced.Length);
        Assert.All(traced.Skip(1), expression => Assert.Equal((TraceOutcome.Repeated, 7, 2), (expression.Outcome, expression.Other!.Value.Line, expression.Other.Value.Column)));
    }

    [Fact]
    public void A_quote_as_long_as_the_article_that_is_not_there_is_reported_with_the_nearest_passage()
    {
        var words = string.Join(' ', Enumerable.Range(0, Many).Select(number => $"mot{number}"));
        var site = new SmallSite("OTSC").With("input/annotations.yml",
            $"- {{id: note, target: {{article: article, quote: {{exact: \"autre {words}\"}}}}, motivation: commenting, body: {{fr: Rien}}}}");

        var found = Assert.Single(site.Link($"{words}\n\n{words}").Diagnostics);

        Assert.Equal((Rules.QuoteNotFound, 7), (found.Rule, found.Related!.Value.Line));
    }
}
