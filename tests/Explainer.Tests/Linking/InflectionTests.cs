using Explainer.Linking;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Explainer.Tests.Linking;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("fr", "général", 4)]
    [InlineData("fr-CA", "général", 4)]
    [InlineData("FR", "général", 4)]
    [InlineData("en-GB", "treaty", 2)]
    [InlineData("fro", "général", 1)]
    [InlineData("ru", "treaty", 1)]
    [InlineData("", "treaty", 1)]
    public void The_language_is_chosen_by_its_primary_subtag(string language, string word, int forms) =>
        Assert.Equal(forms, Inflection.For(language).FormsOf(word).Length);

    [Fact]
    public void In_other_languages_a_word_is_its_own_stem()
    {
        Span<char> word = "houses".ToCharArray();

        Assert.Equal(6, Inflection.For("de").Stem(word));
        Assert.Equal("houses", word.ToString());
    }

    [Theory]
    [InlineData("fr", "bail corail émail soupirail travail vantail vitrail noyau préau tuyau mal tribunal hôpital journal bal cheveu vœu hibou œuvre")]
    [InlineData("fr", "blanc franc sec turc laïc caduc sauf juif neuf bref chef gentil nul sot gras métis jaloux exigu contigu flou secrétaire")]
    [InlineData("fr", "acteur professeur inspecteur meilleur défenseur ambassadeur procureur champion piéton moyen discret muet clément policier")]
    [InlineData("fr", "émeutes manifestations forces aéroportées membres installations stratégiques nationaux journaux vitraux eaux lieux dieux clous")]
    [InlineData("en", "quizzes buzz bus gas lens axe box church ache city key monkey wife half hero photo oligarch tax taxi series buses knives skies")]
    public void All_forms_of_a_common_word_share_its_stem(string language, string words)
    {
        var inflection = Inflection.For(language);
        foreach (var word in words.Split(' '))
        {
            Assert.All(inflection.FormsOf(word), form => Assert.Equal(StemOf(inflection, word), StemOf(inflection, form)));
        }
    }

    [Property(MaxTest = 3000, Arbitrary = [typeof(Words)])]
    public void All_forms_of_a_word_share_its_stem(Word word)
    {
        foreach (var inflection in new[] { Inflection.For("fr"), Inflection.For("en") })
        {
            var forms = inflection.FormsOf(word.Text);
            Assert.Equal(word.Text, forms[0]);
            Assert.Equal(forms, forms.Distinct(StringComparer.Ordinal));
            Assert.Equal(forms, inflection.FormsOf(word.Text));
            Assert.All(forms, form => Assert.Equal(StemOf(inflection, word.Text), StemOf(inflection, form)));
        }
    }

    [Property(MaxTest = 1000)]
    public void Any_text_has_forms_and_a_stem_that_is_not_longer(string? text)
    {
        foreach (var inflection in new[] { Inflection.For("fr"), Inflection.For("en"), Inflection.For("kk") })
        {
            Assert.Equal(text ?? "", inflection.FormsOf(text ?? "")[0]);
            Span<char> word = (text ?? "").ToCharArray();
            Assert.InRange(inflection.Stem(word), Math.Min(1, word.Length), word.Length);
        }
    }

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("\udc00s")]
    [InlineData("\ud83d\ude00es")]
    [InlineData("s")]
    [InlineData("eseses")]
    public void A_stem_is_taken_of_broken_and_of_empty_text(string text)
    {
        foreach (var inflection in new[] { Inflection.For("fr"), Inflection.For("en") })
        {
            Assert.InRange(inflection.Stem(text.ToCharArray()), 1, text.Length);
            Assert.Equal(0, inflection.Stem([]));
        }
    }

    private static string StemOf(Inflection inflection, string word)
    {
        Span<char> loose = LooseWord.Of(word).ToCharArray();
        return loose[..inflection.Stem(loose)].ToString();
    }

    /// <summary>A word with an ending that a rule is about.</summary>
    public sealed record Word(string Text);

    private static class Words
    {
        private static readonly string[] Beginnings =
        [
            "", "a", "t", "ch", "bo", "tra", "géné", "nati", "direc", "aig", "lett", "lieu", "cheff", "pub", "bij", "élec", "Ét", "OT", "ambi", "grec", "vitr",
            "soup", "em", "cor", "mat", "gro", "qu", "cac", "hou", "wa", "lea", "kni", "poli", "vir", "her", "pota", "sku", "quiz", "axi",
        ];

        private static readonly string[] Endings =
        [
            "", "e", "s", "x", "z", "es", "é", "ée", "ées", "i", "u", "eau", "eaux", "eu", "eux", "au", "aux", "al", "ale", "als", "ail", "ails", "ou", "oux", "er", "ère",
            "ers", "euse", "f", "if", "ive", "ef", "euf", "el", "elle", "eil", "eille", "ueil", "en", "enne", "ion", "on", "onne", "an", "anne", "et", "ette", "ète", "teur",
            "trice", "tric", "trique", "eur", "eure", "seur", "c", "ic", "ique", "che", "ch", "que", "qu", "cqu", "gu", "guë", "ais", "ois", "is", "us", "as", "os", "ès", "ss",
            "ll", "nn", "tt", "ff", "v", "ve", "ment", "ante", "y", "ies", "ie", "ey", "ves", "fe", "lf", "o", "oes", "oe", "ses", "sses", "xes", "xe", "shes", "sh", "ches",
            "zes", "ze", "zz", "zzes", "se", "ics", "sis", "ë", "ï", "û", "œur", "œux", "k", "g", "p", "2", "'", "ж",
        ];

        public static Arbitrary<Word> Word() =>
            (from beginning in Gen.Elements(Beginnings)
             from middle in Gen.Elements(Endings)
             from ending in Gen.Elements(Endings)
             from capitals in Gen.Choose(0, 9)
             let text = beginning + middle + ending
             select new Word(capitals == 0 ? text.ToUpperInvariant() : text)).ToArbitrary();
    }
}
