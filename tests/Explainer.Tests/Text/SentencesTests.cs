using Explainer.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Explainer.Tests.Text;

public sealed class SentencesTests
{
    /// <summary>A bar stands where one sentence ends and the next begins, an underscore for a no-break space.</summary>
    [Theory]
    [InlineData("Almaty est calme. | Les magasins ont rouvert.")]
    [InlineData("M. Poutine a déclaré cela. | Mme. Abich et MM. Zas et Li se taisent.")]
    [InlineData("Le Dr. Li et J. K. Rowling, p. 12, art. 4, no. 5 et n°. 6. | Fin.")]
    [InlineData("Des troupes, des chars, etc. sont partis. | Des avions, etc. | Rien d’autre.")]
    [InlineData("Rome, en 44 av. J.-C. | Il meurt.")]
    [InlineData("Cf. Tokaïev, env. 2_030 soldats.")]
    [InlineData("Le prix est de 3.14 ou 2.030 tenges. | C’était en 2022. | Puis rien.")]
    [InlineData("1. Le premier point. | 2. Le second.")]
    [InlineData("Le lundi 3. mars suit. | Fin.")]
    [InlineData("On attend… puis plus rien... mais si. | Vraiment… | Oui.")]
    [InlineData("«_Bien sûr_!_» a-t-il dit. | «_Qui sait_?_» | Personne.")]
    [InlineData("Vraiment_? | Oui_! | Quoi_?! | Non ? ! | Si.")]
    [InlineData("«_C’est fini._» | La suite.")]
    [InlineData("\"Il est évident de prendre le pouvoir.\" | \"Bien sûr\", a-t-il dit.")]
    [InlineData("(La ville est calme.) | Elle dort.")]
    [InlineData("La fin.\uFFFC | Le début.")]
    [InlineData("Il part. | – Où cela_? | – Là.")]
    [InlineData("Une phrase sans fin")]
    [InlineData("Voir example.org et a.b.c pour plus.")]
    [InlineData("Une ligne.\n | Une autre.")]
    [InlineData("Le plan A. | Il échoue.")]
    public void French_is_cut_behind_its_stops(string marked) => AssertSentences(marked, "fr");

    [Theory]
    [InlineData("Mr. Smith met Dr. Lee, e.g. Tuesday, i.e. Jan. 5, 2022. | He left.")]
    [InlineData("The U.S. Army left the U.S. | The rest stayed.")]
    [InlineData("J. K. Rowling vs. Gen. Li, No. 5, pp. 3. | He said no. | Then silence.")]
    [InlineData("“It is over.” | ‘Is it?’ he asked. | “Yes!” | She left.")]
    [InlineData("It has lions, bears, etc. | They roam.")]
    [InlineData("It rose by 3.5 per cent in 2022. | In 2023 it fell.")]
    [InlineData("Wait... what? | Nothing.")]
    public void English_is_cut_behind_its_stops(string marked) => AssertSentences(marked, "en-GB");

    [Theory]
    [InlineData("В. Путин сказал. | Он ушёл.")]
    public void In_other_languages_initials_are_known(string marked) => AssertSentences(marked, "ru");

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u00A0")]
    public void White_space_holds_no_sentence(string text) => Assert.Empty(Sentences.Of(text, "fr"));

    [Property(MaxTest = 2000, Arbitrary = [typeof(Texts)])]
    public void Sentences_are_the_whole_text_but_the_white_space_around_them(Block block)
    {
        foreach (var language in new[] { "fr", "en", "de", "" })
        {
            var end = 0;
            foreach (var span in Sentences.Of(block.Text, language))
            {
                Assert.True(span.Start >= end && span.Length > 0);
                Assert.True(string.IsNullOrWhiteSpace(block.Text[end..span.Start]));
                Assert.Equal(block.Text[span.Start..span.End], block.Text[span.Start..span.End].Trim());
                end = span.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(block.Text[end..]));
        }
    }

    private static void AssertSentences(string marked, string language)
    {
        var sentences = marked.Replace('_', '\u00A0').Split('|').Select(sentence => sentence.Trim()).ToArray();
        var text = marked.Replace('_', '\u00A0').Replace("| ", "", StringComparison.Ordinal);

        Assert.Equal(sentences, Sentences.Of(text, language).Select(span => text[span.Start..span.End]));
    }

    public sealed record Block(string Text);

    private static class Texts
    {
        private static readonly string[] Pieces =
            ["Le", "la", "M", "p", "U.S", "12", ".", "...", "…", "?", "!", " ", "\u00A0", "\n", "«", "»", "\"", "'", "’", "(", ")", "–", "\uFFFC", "\ud83d", "é", "J", "-"];

        public static Arbitrary<Block> Block() =>
            (from pieces in Gen.Elements(Pieces).ListOf() select new Block(string.Concat(pieces))).ToArbitrary();
    }
}
