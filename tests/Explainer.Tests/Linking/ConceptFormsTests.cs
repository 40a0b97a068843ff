using System.Collections.Immutable;
using Explainer.Linking;
using FsCheck.Xunit;

namespace Explainer.Tests.Linking;

public sealed class ConceptFormsTests
{
    [Theory]
    [InlineData("prefLabel: {fr: révolution de couleur}", "révolution de couleur|révolution de couleurs|révolutions de couleur|révolutions de couleurs")]
    [InlineData("prefLabel: {en: colour revolution}", "colour revolution|colour revolutions|colours revolution|colours revolutions")]
    [InlineData("prefLabel: {fr: révolution de couleur}, match: {inflect: false}", "révolution de couleur")]
    [InlineData("prefLabel: {fr: OTSC}", "OTSC")]
    [InlineData("prefLabel: {ru: ОДКБ}", "ОДКБ")]
    [InlineData("prefLabel: {fr: coup d’ONU}", "coup d'ONU|coups d'ONU")]
    [InlineData("prefLabel: {fr: C++}", "C++")]
    [InlineData("prefLabel: {fr: C}", "")]
    public void Each_form_of_each_word_makes_a_form_of_the_label(string concept, string forms) =>
        Assert.Equal(forms, string.Join('|', Assert.Single(Forms(concept)).Forms));

    [Fact]
    public void Too_many_forms_are_listed_by_word()
    {
        var forms = Assert.Single(Forms("prefLabel: {fr: grand général blanc généreux}"));

        Assert.Empty(forms.Forms);
        Assert.Equal(4, forms.Words.Length);
        Assert.Contains("généraux", forms.Words[1]);
    }

    [Fact]
    public void Labels_come_in_every_language_with_their_case()
    {
        var forms = Forms("prefLabel: {fr: OTSC, en: alliance}, altLabel: {fr: [Traité]}");

        Assert.Equal([("OTSC", false), ("alliance", true), ("Traité", true)], forms.Select(label => (label.Label.Text, label.IgnoresCase)));
    }

    [Property(MaxTest = 50)]
    public void Every_form_is_found_as_a_mention(uint choice)
    {
        string[] labels = ["révolution de couleur", "groupe armé", "général russe", "coup d'État", "OTSC", "C++", "État-major"];
        var concept = $"prefLabel: {{fr: \"{labels[choice % (uint)labels.Length]}\"}}";

        Assert.All(Assert.Single(Forms(concept)).Forms, form => Assert.Single(Site(concept, $"Voici {form}, donc.").Texts, text => text.Prose.Mentions[0].Length == 1));
    }

    private static ImmutableArray<LabelForms> Forms(string concept) => ConceptForms.Of(Site(concept, "Rien").Site.Concepts.Single());

    private static LinkedSite Site(string concept, string text) => MemorySite.Link(
        ("input/articles/almaty.md", MemorySite.Article(text)),
        ("input/glossaries/g.yml", MemorySite.Glossary("g", "id: c, " + concept)));
}
