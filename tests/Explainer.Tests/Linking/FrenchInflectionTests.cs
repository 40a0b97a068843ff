using Explainer.Linking;

namespace Explainer.Tests.Linking;

public sealed class FrenchInflectionTests
{
    [Theory]
    [InlineData("révolution", "révolution révolutions")]
    [InlineData("tuyau", "tuyau tuyaux")]
    [InlineData("bureau", "bureau bureaux")]
    [InlineData("enjeu", "enjeu enjeux")]
    [InlineData("pneu", "pneu pneus")]
    [InlineData("canal", "canal canaux canale canales")]
    [InlineData("festival", "festival festivals festivale festivales")]
    [InlineData("travail", "travail travaux")]
    [InlineData("détail", "détail détails")]
    [InlineData("bijou", "bijou bijoux")]
    [InlineData("trou", "trou trous")]
    [InlineData("loi", "loi lois")]
    [InlineData("gouvernement", "gouvernement gouvernements")]
    public void A_noun_takes_its_regular_plural(string word, string forms) => AssertForms(word, forms);

    [Theory]
    [InlineData("uni", "uni unis unie unies")]
    [InlineData("armé", "armé armés armée armées")]
    [InlineData("militaire", "militaire militaires")]
    [InlineData("premier", "premier premiers première premières")]
    [InlineData("étranger", "étranger étrangers étrangère étrangères")]
    [InlineData("religieux", "religieux religieuse religieuses")]
    [InlineData("actif", "actif actifs active actives")]
    [InlineData("veuf", "veuf veufs veuve veuves")]
    [InlineData("industriel", "industriel industriels industrielle industrielles")]
    [InlineData("pareil", "pareil pareils pareille pareilles")]
    [InlineData("européen", "européen européens européenne européennes")]
    [InlineData("letton", "letton lettons lettonne lettonnes")]
    [InlineData("espion", "espion espions espionne espionnes")]
    [InlineData("sujet", "sujet sujets sujette sujettes")]
    [InlineData("secret", "secret secrets secrète secrètes")]
    [InlineData("directeur", "directeur directeurs directrice directrices")]
    [InlineData("menteur", "menteur menteurs menteuse menteuses")]
    [InlineData("vendeur", "vendeur vendeurs vendeuse vendeuses")]
    [InlineData("supérieur", "supérieur supérieurs supérieure supérieures")]
    [InlineData("public", "public publics publique publiques")]
    [InlineData("grec", "grec grecs grecque grecques")]
    [InlineData("blanc", "blanc blancs blanche blanches")]
    [InlineData("sec", "sec secs sèche sèches")]
    [InlineData("aigu", "aigu aigus aiguë aiguës")]
    [InlineData("général", "général généraux générale générales")]
    [InlineData("bleu", "bleu bleus bleue bleues")]
    [InlineData("chef", "chef chefs cheffe cheffes")]
    [InlineData("français", "français française françaises")]
    [InlineData("chinois", "chinois chinoise chinoises")]
    [InlineData("gris", "gris grise grises")]
    [InlineData("gros", "gros grosse grosses")]
    [InlineData("paysan", "paysan paysans paysanne paysannes")]
    [InlineData("kazakh", "kazakh kazakhs kazakhe kazakhes")]
    [InlineData("époux", "époux épouse épouses")]
    public void An_adjective_or_an_agent_takes_its_regular_feminine(string word, string forms) => AssertForms(word, forms);

    [Theory]
    [InlineData("révolutions", "révolutions révolution")]
    [InlineData("généraux", "généraux général générale générales")]
    [InlineData("travaux", "travaux travail")]
    [InlineData("noyaux", "noyaux noyau")]
    [InlineData("bureaux", "bureaux bureau")]
    [InlineData("lieux", "lieux lieu")]
    [InlineData("bijoux", "bijoux bijou")]
    [InlineData("unies", "unies unie")]
    [InlineData("unis", "unis uni unie unies")]
    [InlineData("emplois", "emplois emploi")]
    [InlineData("ans", "ans an")]
    [InlineData("accords", "accords accord")]
    [InlineData("directeurs", "directeurs directeur directrice directrices")]
    [InlineData("générales", "générales générale")]
    public void A_plural_has_its_singular_and_what_follows_from_it(string word, string forms) => AssertForms(word, forms);

    [Theory]
    [InlineData("mois")]
    [InlineData("cours")]
    [InlineData("pays")]
    [InlineData("temps")]
    [InlineData("fils")]
    [InlineData("procès")]
    [InlineData("succès")]
    [InlineData("poids")]
    [InlineData("univers")]
    [InlineData("paix")]
    [InlineData("taux")]
    [InlineData("vieux")]
    [InlineData("gaz")]
    [InlineData("os")]
    [InlineData("Paris")]
    [InlineData("Cannes")]
    [InlineData("Laos")]
    [InlineData("Bélarus")]
    [InlineData("Zas")]
    public void A_word_that_ends_in_s_x_or_z_by_nature_is_only_itself(string word) => AssertForms(word, word);

    [Theory]
    [InlineData("parti", "partie")]
    [InlineData("port", "porte")]
    [InlineData("retrait", "retraite")]
    [InlineData("accord", "accorde")]
    [InlineData("conseil", "conseille")]
    [InlineData("Conseil", "Conseille")]
    [InlineData("traité", "traitée")]
    [InlineData("point", "pointe")]
    [InlineData("cap", "cape")]
    [InlineData("coup", "coupe")]
    [InlineData("médecin", "médecine")]
    [InlineData("mer", "mère")]
    [InlineData("rang", "range")]
    [InlineData("mention", "mentionne")]
    [InlineData("document", "documente")]
    [InlineData("appel", "appelle")]
    [InlineData("emploi", "emploie")]
    [InlineData("couleur", "couleuse")]
    [InlineData("Tours", "Tour")]
    [InlineData("reflux", "reflu")]
    public void A_word_does_not_take_a_form_that_is_another_word(string word, string other) =>
        Assert.DoesNotContain(other, FrenchInflection.FormsOf(word));

    [Theory]
    [InlineData("de")]
    [InlineData("des")]
    [InlineData("Les")]
    [InlineData("aux")]
    [InlineData("d")]
    [InlineData("OTSC")]
    [InlineData("ONGs")]
    [InlineData("TRAITÉ")]
    [InlineData("G20")]
    [InlineData("2022")]
    [InlineData("ОДКБ")]
    public void Small_words_acronyms_and_figures_do_not_inflect(string word) => AssertForms(word, word);

    [Theory]
    [InlineData("Révolution", "Révolution Révolutions")]
    [InlineData("Généraux", "Généraux Général Générale Générales")]
    [InlineData("État", "État États Étate Étates")]
    public void The_case_of_the_word_is_kept(string word, string forms) => AssertForms(word, forms);

    [Theory]
    [InlineData("général", "généré")]
    [InlineData("révolution", "révolte")]
    [InlineData("sécurité", "secours")]
    [InlineData("électrice", "électrique")]
    [InlineData("parlement", "parlant")]
    [InlineData("conseil", "consul")]
    public void Unrelated_words_have_different_stems(string one, string other) => Assert.NotEqual(StemOf(one), StemOf(other));

    private static void AssertForms(string word, string forms) => Assert.Equal(forms.Split(' '), FrenchInflection.FormsOf(word));

    private static string StemOf(string word)
    {
        Span<char> loose = LooseWord.Of(word).ToCharArray();
        return loose[..FrenchInflection.Stem(loose)].ToString();
    }
}
