using Explainer.Diagnostics;

namespace Explainer.Tests.Linking;

/// <summary>Labels with punctuation, and labels that are of no use.</summary>
public sealed class LabelTests
{
    [Theory]
    [InlineData("cpp = C++", "le [C++], du [C++]. C, C+, C+ +, xC++, [C++]+, C++x, C++11, [c++]")]
    [InlineData("cs = C#", "le [C#], le C, C#7")]
    [InlineData("net = .NET", "le [.NET], ASP.NET, NET, . NET")]
    [InlineData("o = O.T.S.C.", "l'[O.T.S.C.], l'O.T.S.C, l'O. T. S. C., O.T.S.C.E")]
    [InlineData("o = O.T.S.C", "l'[O.T.S.C], l'[O.T.S.C]., l'O.T.S")]
    [InlineData("d = d'État", "un coup [d'État], [D’État], d' État")]
    [InlineData("r = R&D", "la [R&D], la R & D")]
    [InlineData("m = « Maïdan »", "le [« Maïdan »], le [«\u00A0Maïdan\u202F»], le «Maïdan», le Maïdan, le [«  Maïdan  »]")]
    [InlineData("p = Pacte (de Varsovie)", "le [Pacte (de Varsovie)], le Pacte de Varsovie")]
    [InlineData("y = Yahoo!", "[Yahoo!] Yahoo, Yahoo !")]
    [InlineData("k = 9 mai", "le [9 mai], le 19 mai, le 9 maï")]
    [InlineData("k = 1991", "en [1991], en 11991")]
    [InlineData("t = 24/7", "[24/7], 24 7, 124/7")]
    [InlineData("x = Jean-Paul II", "[Jean-Paul II], [Jean‑Paul II], Jean Paul II")]
    [InlineData("e = l'Élysée", "à [l'Élysée], à [l’Élysée], à l Élysée")]
    [InlineData("e = e\u0301", "Rien : é")]
    public void Punctuation_belongs_to_its_label(string glossary, string text) =>
        Assert.Equal(text, MarkedText.Marked(SmallSite.ArticleOf(new SmallSite(glossary).Link(MarkedText.Unmarked(text)).Value)));

    [Theory]
    [InlineData("A")]
    [InlineData("é")]
    [InlineData("e\u0301")]
    [InlineData(" x\u200B ")]
    [InlineData("𐐀")]
    [InlineData("7")]
    [InlineData("…")]
    [InlineData("++")]
    [InlineData("😀")]
    [InlineData("'")]
    [InlineData("\u0301")]
    [InlineData("\u200B\u200C")]
    [InlineData("\uFFFD")]
    public void A_letter_or_punctuation_alone_is_reported_and_never_looked_for(string label)
    {
        var linked = new SmallSite($"x = Rien | {label}").Link($"Texte : {label} x A é 7 … ++ '");
        var found = Assert.Single(linked.Diagnostics);

        Assert.Equal((Rules.UnusableLabel, Severity.Warning), (found.Rule, found.Severity));
        Assert.Equal("input/glossaries/small.yml", found.Location.Path);
        Assert.Empty(SmallSite.ArticleOf(linked.Value).Mentions.SelectMany(mentions => mentions));
    }

    [Theory]
    [InlineData("AI")]
    [InlineData("C+")]
    [InlineData("中")]
    [InlineData("G7")]
    [InlineData("42")]
    public void Anything_more_is_of_use(string label) => Assert.Empty(new SmallSite("x = " + label).Link("Texte.").Diagnostics);

    [Fact]
    public void A_label_that_says_the_same_twice_is_one_mention_and_told()
    {
        var linked = new SmallSite("OTSC | O.T.S.C. | OTSC | otsc").Link("l'OTSC");
        var mentions = SmallSite.ArticleOf(linked.Value).Mentions[0];

        Assert.Equal(Rules.RepeatedReference, Assert.Single(linked.Diagnostics).Rule);
        Assert.Equal("OTSC", Assert.Single(mentions).Label);
    }
}
