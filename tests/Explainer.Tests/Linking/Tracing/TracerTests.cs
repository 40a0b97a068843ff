using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Linking.Tracing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Explainer.Tests.Linking.Tracing;

public sealed class TracerTests
{
    private const string ArticlePath = "input/articles/almaty.md";

    private static readonly Lazy<LinkedSite> Asked = new(() => Site("L'OTSC et une révolution de couleur"));

    private static readonly string[] Concepts =
    [
        "id: otsc, prefLabel: {fr: OTSC, en: CSTO}, altLabel: {fr: [Organisation du traité de sécurité collective]}, definition: {fr: \"L'OTSC est une alliance.\"}, body: {fr: \"Six États, dont Almaty.\"}",
        "id: traite, prefLabel: {fr: traité de sécurité collective}, altLabel: {fr: [TSC]}",
        "id: coup-d-etat, prefLabel: {fr: \"coup d'État\"}",
        "id: jour-de-coup, prefLabel: {fr: jour de coup}",
        "id: revolution-de-couleur, prefLabel: {fr: révolution de couleur, en: colour revolution}, hiddenLabel: {fr: [révolution colorée]}",
        "id: almaty, prefLabel: {fr: Almaty, en: Almaty}, match: {occurrence: page}, definition: {fr: \"Ville du Kazakhstan, où est née une ONG.\"}, body: {fr: \"Le Kazakhstan et cette ONG.\"}",
        "id: kazakhstan, prefLabel: {fr: Kazakhstan}, match: {occurrence: page}",
        "id: knb, prefLabel: {fr: KNB}, match: {occurrence: none}",
        "id: russie, prefLabel: {fr: Russie}",
        "id: tulipe, prefLabel: {fr: tulipe}, match: {inflect: false}",
        "id: ong, prefLabel: {fr: ONG}",
        "id: langage, prefLabel: {fr: C++}, altLabel: {fr: [C]}",
    ];

    [Theory]
    [InlineData("L'⟦OTSC⟧ part.", TraceOutcome.Linked, "linked to otsc by 'OTSC'")]
    [InlineData("Deux ⟦Révolutions de\ncouleurs⟧.", TraceOutcome.Linked, "by 'révolution de couleur', in the form 'révolutions de couleurs'")]
    [InlineData("Une *⟦révolution* colorée⟧.", TraceOutcome.Linked, "by hiddenLabel 'révolution colorée'")]
    [InlineData("[⟦L'alliance⟧](term:otsc)", TraceOutcome.Explicit, "linked to otsc by hand")]
    [InlineData("[⟦L'alliance⟧](term:otcs)", TraceOutcome.Explicit, "no such concept")]
    [InlineData("OTSC, ⟦OTSC⟧.\n\n⟦OTSC⟧\n\n## Suite\n\nOTSC et ⟦OTSC⟧.", TraceOutcome.Repeated, "otsc is linked already in this section, at (")]
    [InlineData("Almaty.\n\n## Suite\n\n⟦Almaty⟧", TraceOutcome.Repeated, "almaty is linked already on this page, at (7,1)")]
    [InlineData("[L'alliance](term:otsc), ⟦OTSC⟧", TraceOutcome.Repeated, "at (7,2)")]
    [InlineData("La ⟦Russie⟧ et la ⟦Russie⟧", TraceOutcome.Unlinked, "the article has russie under 'unlinked'")]
    [InlineData("Le ⟦KNB⟧", TraceOutcome.OccurrenceNone, "knb has 'occurrence: none', so only links by hand lead to it, as in [KNB](term:knb)")]
    [InlineData("## L'⟦OTSC⟧\n\nOTSC", TraceOutcome.InHeading, "it is in a heading")]
    [InlineData("[L'⟦OTSC⟧](https://example.org)", TraceOutcome.InLink, "it is in a link already, to https://example.org")]
    [InlineData("[⟦OTSC⟧](term:)", TraceOutcome.InLink, "[…](term:) keeps it from being linked")]
    [InlineData("[Un État de l'⟦OTSC⟧](term:kazakhstan)", TraceOutcome.InLink, "it is in the link by hand to kazakhstan")]
    [InlineData("`⟦OTSC⟧` et <https://example.org/⟦OTSC⟧>", TraceOutcome.InCode, "it is in ")]
    [InlineData("    ⟦OTSC⟧", TraceOutcome.InCode, "it is in code")]
    [InlineData("> ```text\n> Rien\n> Voir ⟦OTSC⟧, oui\n> ```\n\n    Rien\n      ⟦OTSC⟧\n", TraceOutcome.InCode, "it is in code")]
    [InlineData("&Eacute;quipe, &quot;⟦OTSC⟧&quot; \\*⟦Almaty⟧", TraceOutcome.Linked, "linked to ")]
    [InlineData("L'Organisation du ⟦traité de sécurité collective⟧", TraceOutcome.Overlapped, "is inside the longer 'Organisation du traité de sécurité collective' of otsc, at (7,3)")]
    [InlineData("Un jour de ⟦coup d'État⟧", TraceOutcome.Overlapped, "shares words with 'jour de coup' of jour-de-coup, which begins before, at (7,4)")]
    [InlineData("Un [coup](term:kazakhstan) d'État, un [⟦coup](https://example.org) d'État⟧", TraceOutcome.Divided, "is partly in a link, in code or in another language")]
    [InlineData("Une ⟦revolution de couleur⟧, une ⟦Révolutiôn de Couleur⟧", TraceOutcome.Accents, "accents count in 'révolution de couleur' of revolution-de-couleur")]
    [InlineData("Deux ⟦revolutions de couleur⟧", TraceOutcome.Accents, "which is found as 'révolutions de couleur'")]
    [InlineData("L'⟦otsc⟧ et l'⟦Otsc⟧", TraceOutcome.Case, "case counts in 'OTSC' of otsc")]
    [InlineData("Des ⟦ONGs⟧", TraceOutcome.Form, "an acronym takes no ending, so 'ONG' of ong is found as given only")]
    [InlineData("Des ⟦tulipes⟧, une tulipe", TraceOutcome.Form, "tulipe has 'inflect: false'")]
    [InlineData("Un ⟦coup-d'État⟧, un ⟦coup « d'État⟧ »", TraceOutcome.Separator, "'coup d'État' of coup-d-etat has other signs between or around its words")]
    [InlineData("Un coup, d'État, un coup. D'État", TraceOutcome.Separator, "")]
    [InlineData("Le langage ⟦C⟧, pas C++", TraceOutcome.Separator, "'C++' of langage has other signs")]
    [InlineData("Les ⟦OTSC⟧iens et l'anti⟦OTSC⟧", TraceOutcome.Boundary, "is inside '")]
    [InlineData("L'⟦OTSC⟧_", TraceOutcome.Boundary, "is inside 'OTSC_', a longer word")]
    [InlineData("Un ⟦coup d'État⟧isme, un ex⟦coup d'État⟧", TraceOutcome.Boundary, "a longer word")]
    [InlineData("Le ⟦C++⟧17", TraceOutcome.Boundary, "is inside")]
    [InlineData("La ⟦CSTO⟧ et une ⟦colour revolution⟧, à Almaty", TraceOutcome.OtherLanguage, " is in en, and this text is in fr")]
    [InlineData("La CSTO dite *⟦CSTO⟧*{lang=en}", TraceOutcome.Linked, "linked to otsc by 'CSTO'")]
    public void An_expression_is_told_with_its_outcome_and_reason(string marked, TraceOutcome outcome, string reason)
    {
        var (text, places) = MemorySite.Unmark(marked);

        var traced = TraceArticle(text).Where(expression => expression.Outcome == outcome).ToList();

        Assert.Equal(
            places.Select(place => (place.Line + MemorySite.LinesBefore, place.Column)),
            traced.Select(expression => (expression.Location.Line, expression.Location.Column)));
        Assert.All(traced, expression => Assert.Contains(reason, expression.Reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("L'OTSC, l'OTSC.", "OTSC Linked|OTSC Repeated")]
    [InlineData("L'Organisation du traité de sécurité collective", "Organisation du traité de sécurité collective Linked|traité de sécurité collective Overlapped")]
    [InlineData("Rien que des mots", "")]
    [InlineData("[OTSC](term:otsc)", "OTSC Explicit")]
    [InlineData("L'OTSC", "OTSC Linked")]
    [InlineData("Une révolution de couleur et ses couleurs", "révolution de couleur Linked")]
    public void Nothing_is_told_twice(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', TraceArticle(text).Select(expression => $"{expression.Words} {expression.Outcome}")));

    [Fact]
    public void A_label_in_a_pictures_text_is_told_at_the_picture()
    {
        var picture = Assert.Single(TraceArticle("Voir ![Drapeau de l'OTSC](/assets/a.png)"));

        Assert.Equal((TraceOutcome.InImage, "OTSC", 7, 6), (picture.Outcome, picture.Words, picture.Location.Line, picture.Location.Column));
    }

    [Fact]
    public void A_concept_is_not_linked_on_its_own_page()
    {
        var site = Site("Rien");

        var own = Tracer.Trace(site, TextSelection.Of(site, "otsc"), new TraceRequest());

        Assert.Equal(["OTSC OwnPage", "Almaty Linked"], own.Select(expression => $"{expression.Words} {expression.Outcome}"));
    }

    [Fact]
    public void On_a_concepts_page_the_first_link_may_be_in_the_definition()
    {
        var site = Site("Rien");

        var repeated = Tracer.Trace(site, TextSelection.Of(site, "almaty"), new TraceRequest()).Single(expression => expression.Outcome == TraceOutcome.Repeated);

        Assert.Equal("Kazakhstan", repeated.Words);
        Assert.NotNull(repeated.Other);
        Assert.Contains("on this page, at (", repeated.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_note_the_first_link_may_be_in_the_article()
    {
        var site = MemorySite.Link(
            (ArticlePath, MemorySite.Article("Voir Almaty et le reste")),
            ("input/glossaries/g.yml", MemorySite.Glossary("g", Concepts)),
            ("input/annotations.yml", "- {id: note, target: {article: almaty, quote: {exact: le reste}}, motivation: commenting, body: {fr: Encore Almaty}}"));

        var repeated = Assert.Single(Tracer.Trace(site, TextSelection.Of(site, "note"), new TraceRequest()));

        Assert.Equal((TraceOutcome.Repeated, 7, 6), (repeated.Outcome, repeated.Other?.Line, repeated.Other?.Column));
        Assert.EndsWith($"on this page, at {ArticlePath}(7,6)", repeated.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7, "OTSC CSTO")]
    [InlineData(8, "")]
    [InlineData(9, "révolution\nde couleur")]
    [InlineData(10, "révolution\nde couleur|Almaty")]
    public void A_line_has_the_expressions_that_touch_it(int line, string words)
    {
        var traced = TraceArticle("OTSC CSTO\n\nUne révolution\nde couleur à Almaty", new TraceRequest(line));

        Assert.Equal(words.Replace(' ', '|'), string.Join('|', traced.Select(expression => expression.Words)).Replace(' ', '|'));
    }

    [Theory]
    [InlineData("otsc", "OTSC Linked")]
    [InlineData("REVOLUTION de couleur", "révolutions de couleur Linked")]
    [InlineData("révolution  de\ncouleur", "révolutions de couleur Linked")]
    [InlineData("couleur", "révolutions de couleur Linked")]
    [InlineData("pays de l'OTSC", "pays de l'OTSC NoLabel|OTSC Linked")]
    [InlineData("pays", "pays NoLabel")]
    [InlineData("TSC", "OTSC Linked|TSC Boundary")]
    [InlineData("dirigeants", "dirigeants NotInText")]
    [InlineData("Almaty", "Almaty OutsideText")]
    public void Words_that_are_asked_for_always_have_an_answer(string asked, string answers)
    {
        var traced = TraceArticle("Les révolutions de couleur et les pays de l'OTSC.", new TraceRequest(Expression: asked));

        Assert.Equal(answers, string.Join('|', traced.Select(expression => $"{expression.Words} {expression.Outcome}")));
    }

    [Theory]
    [InlineData("otcs", "the nearest is 'OTSC' of otsc")]
    [InlineData("un traité", "the nearest is 'traité de sécurité collective' of traite")]
    [InlineData("traités de sécurité collective", "they are a form of 'traité de sécurité collective' of traite, in fr")]
    [InlineData("zéphyr", "no glossary has a label like it")]
    [InlineData("colour revolution", "'colour revolution' of revolution-de-couleur is a label in en")]
    [InlineData("colour, revolution", "'colour revolution' of revolution-de-couleur has other signs between or around its words")]
    [InlineData("c", "altLabel 'C' of langage is never looked for: it needs a word of two letters or more")]
    public void Words_that_no_text_has_are_compared_with_the_labels(string asked, string reason)
    {
        var answer = Assert.Single(TraceArticle("Un test.", new TraceRequest(Expression: asked)));

        Assert.Equal(TraceOutcome.NotInText, answer.Outcome);
        Assert.Contains(reason, answer.Reason, StringComparison.Ordinal);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Texts)])]
    public void Every_mention_is_told_once_and_every_expression_is_as_written(ArticleText article)
    {
        var site = Site(article.Text);
        var texts = TextSelection.Of(site, "almaty");
        var traced = Tracer.Trace(site, texts, new TraceRequest());

        var mentions = texts.SelectMany(text => text.Prose.Mentions.SelectMany((mentions, block) => mentions.Select(mention => (text, block, mention.Span, mention.ConceptId))));
        var told = traced.Where(expression => expression.Outcome <= TraceOutcome.InCode).Select(expression => (expression.Text, expression.Block, expression.Span, expression.Concept?.Id)).ToHashSet();
        Assert.All(mentions, mention => Assert.Contains(mention, told));
        Assert.Equal(traced.Length, traced.Select(expression => (expression.Text, expression.Block, expression.Span, expression.Concept?.Id, expression.Words)).Distinct().Count());
        Assert.All(traced.Where(expression => expression.Outcome != TraceOutcome.InImage), expression =>
            Assert.Equal(expression.Text.Prose.Prose.Blocks[expression.Block].Text.Substring(expression.Span.Start, expression.Span.Length), expression.Words));
        Assert.All(traced, expression => Assert.NotEqual("", expression.Reason));
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(Texts)])]
    public void The_order_of_the_concepts_does_not_matter(ArticleText article)
    {
        string[] Lines(IEnumerable<string> concepts)
        {
            var site = MemorySite.Link((ArticlePath, MemorySite.Article(article.Text, "russie")), ("input/glossaries/g.yml", MemorySite.Glossary("g", [.. concepts])));
            return [.. Tracer.Trace(site, TextSelection.Of(site, ArticlePath), new TraceRequest()).Select(expression => $"{expression.Location} {expression.Words} {expression.Reason}")];
        }

        Assert.Equal(Lines(Concepts), Lines(Concepts.Reverse()));
    }

    [Property(MaxTest = 200)]
    public void Any_words_can_be_asked_for(NonNull<string> asked) =>
        Assert.NotEmpty(Tracer.Trace(Asked.Value, TextSelection.Of(Asked.Value, ArticlePath), new TraceRequest(Expression: asked.Get + "a")));

    private static ImmutableArray<TracedExpression> TraceArticle(string text, TraceRequest? request = null)
    {
        var site = Site(text);
        return Tracer.Trace(site, TextSelection.Of(site, ArticlePath), request ?? new TraceRequest());
    }

    private static LinkedSite Site(string text) => MemorySite.Link(
        (ArticlePath, MemorySite.Article(text, "russie")),
        ("input/glossaries/g.yml", MemorySite.Glossary("g", Concepts)));

    /// <summary>An article of expressions and Markdown.</summary>
    public sealed record ArticleText(string Text);

    private static class Texts
    {
        private static readonly string[] Pieces =
        [
            "OTSC", "otsc", "OTSCs", "l'", "coup", "d'", "État", "etat", "jour de ", "révolution", "de couleur", "couleurs", "revolution", "Almaty", "KNB", "Russie",
            "tulipes", "ONG", "ONGs", "C++", "CSTO", "colour revolution", "Organisation du ", "traité de sécurité collective", "TSC", "*", "**", "`", "[", "](term:otsc)",
            "](term:)", "](https://example.org)", "\n", "\n\n## ", "\n\n", "-", "_", "\u00a0", "\u00ad", "\u0301", "é", "\ud83d\ude00", "日本", "<https://example.org/OTSC>", ". ", ", ",
        ];

        public static Arbitrary<ArticleText> Article() =>
            (from pieces in Gen.Elements(Pieces).ListOf()
             from spaces in Gen.Elements(" ", "", " ").ListOf(pieces.Count)
             select new ArticleText(string.Concat(pieces.Zip(spaces, (piece, space) => piece + space)))).ToArbitrary();
    }
}
