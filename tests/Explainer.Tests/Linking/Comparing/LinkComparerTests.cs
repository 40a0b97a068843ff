using Explainer.Linking;
using Explainer.Linking.Comparing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Explainer.Tests.Linking.Comparing;

public sealed class LinkComparerTests
{
    private const string Otsc = "id: otsc, prefLabel: {fr: OTSC}";
    private const string Traite = "id: traite, prefLabel: {fr: traité}";
    private const string Organisation = "id: organisation, prefLabel: {fr: Organisation du traité}";
    private const string Almaty = "id: almaty, prefLabel: {fr: Almaty}";

    [Theory]
    [InlineData(Otsc, Otsc + "|" + Almaty, "+ «Almaty» almaty")]
    [InlineData(Otsc + "|" + Almaty, Otsc, "- «Almaty» almaty")]
    [InlineData("id: alliance, prefLabel: {fr: OTSC}", Otsc, "~ «OTSC» alliance => «OTSC» otsc")]
    [InlineData(Traite, Organisation, "~ «traité» traite => «Organisation du traité» organisation")]
    [InlineData("id: a, prefLabel: {fr: Organisation}|" + Traite, Organisation, "~ «Organisation» a => «Organisation du traité» organisation|- «traité» traite")]
    [InlineData(Otsc + "|" + Almaty, Almaty + "|" + Otsc, "")]
    [InlineData("id: otsc, prefLabel: {fr: OTSC}, match: {occurrence: none}", Otsc, "+ «OTSC» otsc")]
    public void A_changed_glossary_changes_links(string old, string @new, string changes) =>
        Assert.Equal(changes, Compare("L'OTSC, ou Organisation du traité, à Almaty. L'OTSC encore.", old, "L'OTSC, ou Organisation du traité, à Almaty. L'OTSC encore.", @new));

    [Theory]
    [InlineData("L'OTSC part.", "L'OTSC  part !", "")]
    [InlineData("L'OTSC part.", "L’*OTSC*\npart.", "")]
    [InlineData("L'OTSC part.", "Rien.\n\n## Suite\n\nL'OTSC part.", "")]
    [InlineData("L'OTSC part.", "Hier, l'OTSC part.", "")]
    [InlineData("[L'OTSC](term:otsc) part.", "L'OTSC part.", "~ «L'OTSC» otsc => «OTSC» otsc")]
    [InlineData("L'OTSC part demain.", "L'alliance part demain.", "- «OTSC» otsc, Edited")]
    [InlineData("L'alliance part demain.", "L'OTSC part demain.", "+ «OTSC» otsc, Edited")]
    [InlineData("Un.\n\nL'OTSC.\n\nDeux.", "Un.\n\nDeux.", "- «OTSC» otsc, Removed")]
    [InlineData("Un.\n\nDeux.", "Un.\n\nÀ Almaty.\n\nDeux.", "+ «Almaty» almaty, Added")]
    [InlineData("Un.\n\nL'OTSC part.\n\nAlmaty reste.", "Almaty reste.\n\nUn.", "- «OTSC» otsc, Removed")]
    [InlineData("L'OTSC est à Almaty.", "L'OTSC est à Almaty.\n\nL'OTSC part.", "")]
    [InlineData("L'OTSC part.\n\nL'OTSC est à Almaty.", "L'OTSC est à Almaty.", "- «OTSC» otsc, Removed|+ «OTSC» otsc")]
    public void An_edited_article_compares_sentence_by_sentence(string old, string @new, string changes) =>
        Assert.Equal(changes, Compare(old, Otsc + "|" + Almaty, @new, Otsc + "|" + Almaty));

    [Fact]
    public void A_change_names_text_place_sentence_and_block_on_both_sides()
    {
        var change = Assert.Single(LinkComparer.Compare(
            Site("Un.\n\nÀ Almaty, oui.", "id: ville, prefLabel: {fr: Almaty}"),
            Site("Un.\n\nDeux.\n\nÀ Almaty, oui.", Almaty)));

        Assert.Equal(new TextKey("article", "almaty", "fr"), change.Text);
        Assert.Equal(("input/articles/almaty.md", 9, 3), (change.Old!.Location.Path, change.Old.Location.Line, change.Old.Location.Column)); // changed links have both sides
        Assert.Equal(11, change.New!.Location.Line); // changed links have both sides
        Assert.Equal(("À Almaty, oui.", "a-almaty-oui", "Almaty", "ville"), (change.Old.Sentence, change.Old.Block, change.Old.Label, change.Old.ConceptId));
    }

    [Fact]
    public void Texts_are_the_same_by_owner_and_language()
    {
        var old = Site("Rien.", "id: otsc, prefLabel: {fr: OTSC, en: CSTO}, definition: {fr: \"Siège à Almaty.\"}", Almaty);
        var @new = Site("Rien.", Almaty, "id: otsc, prefLabel: {fr: OTSC, en: CSTO}, definition: {en: \"Seat in Almaty.\", fr: \"Siège à Almaty.\"}");

        Assert.Empty(LinkComparer.Compare(old, @new));
    }

    [Fact]
    public void A_text_that_is_gone_loses_its_links()
    {
        var change = Assert.Single(LinkComparer.Compare(Site("Rien.", Almaty, "id: otsc, prefLabel: {fr: OTSC}, definition: {fr: \"Siège à Almaty.\"}"), Site("Rien.", Almaty)));

        Assert.Equal((LinkChangeKind.Lost, SentenceChange.Removed, "definition"), (change.Kind, change.Sentence, change.Text.Kind));
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Texts)])]
    public void Nothing_differs_from_itself(SentenceList text)
    {
        var site = Site(text.Text, Otsc, Almaty);

        Assert.Empty(LinkComparer.Compare(site, Site(text.Text, Almaty, Otsc)));
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Texts)])]
    public void Gained_and_lost_links_make_up_the_difference(SentenceList one, SentenceList other)
    {
        var (old, @new) = (Site(one.Text, Otsc, Almaty), Site(other.Text, Otsc, Traite));
        var changes = LinkComparer.Compare(old, @new);

        Assert.Equal(Links(@new) - Links(old), changes.Count(change => change.Kind == LinkChangeKind.Gained) - changes.Count(change => change.Kind == LinkChangeKind.Lost));
        Assert.All(changes, change => Assert.Equal((change.Kind != LinkChangeKind.Gained, change.Kind != LinkChangeKind.Lost), (change.Old is not null, change.New is not null)));
    }

    [Fact]
    public void Thousands_of_sentences_compare_by_their_landmarks()
    {
        const string Everywhere = "id: otsc, prefLabel: {fr: OTSC}, match: {occurrence: all}";
        static string Text(int from) => string.Join("\n\n", Enumerable.Range(from, 5000).Select(number => number % 3 == 0 ? $"L'OTSC part {number} fois." : "Rien."));

        Assert.Equal(
            ["- L'OTSC part 0 fois.", "- L'OTSC part 3 fois.", "+ L'OTSC part 5001 fois.", "+ L'OTSC part 5004 fois."],
            LinkComparer.Compare(Site(Text(0), Everywhere), Site(Text(6), Everywhere)).Select(change => change.Old is { } lost ? $"- {lost.Sentence}" : $"+ {change.New?.Sentence}"));
    }

    private static int Links(LinkedSite site) => site.Texts.Sum(text => text.Prose.Mentions.Sum(mentions => mentions.Count(mention => mention.IsLink)));

    private static string Compare(string oldText, string oldConcepts, string newText, string newConcepts) =>
        string.Join('|', LinkComparer.Compare(Site(oldText, oldConcepts.Split('|')), Site(newText, newConcepts.Split('|'))).Select(change => (change switch
        {
            { Old: { } before, New: { } after } => $"~ {Link(before)} => {Link(after)}",
            { New: { } after } => $"+ {Link(after)}",
            { Old: { } before } => $"- {Link(before)}",
            _ => "",
        }) + (change.Sentence == SentenceChange.None ? "" : $", {change.Sentence}")));

    private static string Link(ComparedLink link) => $"«{link.Words}» {link.ConceptId}";

    private static LinkedSite Site(string text, params string[] concepts) => MemorySite.Link(
        ("input/articles/almaty.md", MemorySite.Article(text)),
        ("input/glossaries/g.yml", MemorySite.Glossary("g", concepts)));

    /// <summary>Paragraphs of a sentence each.</summary>
    public sealed record SentenceList(string Text);

    private static class Texts
    {
        private static readonly string[] Sentences = ["L'OTSC part.", "À Almaty.", "Rien.", "L'OTSC est à Almaty.", "## Suite", "Le traité de l'OTSC.", "[L'OTSC](term:otsc)", "…"];

        public static Arbitrary<SentenceList> List() =>
            Gen.Elements(Sentences).ListOf().Select(sentences => new SentenceList(string.Join("\n\n", sentences))).ToArbitrary();
    }
}
