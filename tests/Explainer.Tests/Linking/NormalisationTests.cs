using System.Text;

namespace Explainer.Tests.Linking;

/// <summary>Rule 1.</summary>
public sealed class NormalisationTests
{
    [Theory]
    [InlineData("République", "La [République], la [Re\u0301publique], une [re\u0301publique].")]
    [InlineData("Re\u0301publique", "La [République], la [Re\u0301publique].")]
    [InlineData("Nazarbaïev", "[Nazarbai\u0308ev] et [Nazarbaïev]")]
    [InlineData("Ångström", "[A\u030Angstro\u0308m] et [\u212Bngström]")]
    [InlineData("Kelvin", "[\u212Aelvin]")]
    [InlineData("Việt", "[Vie\u0323\u0302t], [Vie\u0302\u0323t], [Vi\u1EC7t]")]
    [InlineData("ru:Чайка | Чайка", "[Чаи\u0306ка] et [Чайка]")]
    [InlineData("한국", "[\u1112\u1161\u11AB\u1100\u116E\u11A8], [한국]")]
    public void Composed_and_decomposed_letters_are_alike(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("coup d'État", "Un [coup d'État], un [coup d’État], un [coup dʼÉtat].")]
    [InlineData("coup d’État", "Un [coup d'État], un [coup d’État], un [coup dʼÉtat].")]
    [InlineData("coup dʼÉtat", "Un [coup d'État], un [coup d’État], un [coup dʼÉtat].")]
    [InlineData("coup d'État", "Un coup d`État, un coup d‘État, un coup d État, un coup dÉtat.")]
    public void Apostrophes_are_alike(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("Haut-Karabagh", "Le [Haut-Karabagh], le [Haut‐Karabagh], le [Haut‑Karabagh].")]
    [InlineData("Haut‑Karabagh", "Le [Haut-Karabagh], le [Haut‐Karabagh], le [Haut‑Karabagh].")]
    [InlineData("Haut-Karabagh", "Le Haut–Karabagh, le Haut—Karabagh, le Haut Karabagh, le HautKarabagh, le Haut - Karabagh.")]
    public void Hyphens_are_alike(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("Union européenne", "[Union\u00A0européenne], [Union\u202Feuropéenne], [Union\u2009européenne], [Union\teuropéenne]")]
    [InlineData("Union\u00A0européenne", "[Union européenne], [Union\u202Feuropéenne]")]
    [InlineData("Union européenne", "[Union  européenne], [Union \u00A0 européenne]")]
    [InlineData("u = Union   européenne", "[Union européenne]")]
    [InlineData("Union européenne", "l'[Union\neuropéenne] et l'[Union\r\neuropéenne]")]
    [InlineData("Union européenne", "l'[Union  \neuropéenne] et l'[Union\\\neuropéenne]")]
    [InlineData("Union européenne", "l'[Union\n    européenne] et l'[Union \t \neuropéenne]")]
    [InlineData("Union européenne", "> l'[Union\n> européenne] et l'[Union\neuropéenne]")]
    [InlineData("Union européenne", "Unioneuropéenne, Union, européenne")]
    [InlineData("à propos", "a propos\n\n[à propos]")]
    public void A_run_of_white_space_is_one_space(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("Union européenne", "l'Union\n\neuropéenne")]
    [InlineData("Union européenne", "- Union\n- européenne")]
    [InlineData("Union européenne", "| a | b |\n|---|---|\n| Union | européenne |")]
    public void A_mention_stays_within_its_block(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("Kazakhstan", "Le [Ka\u00ADzakh\u00ADstan] et le [Ka\u200Bzakh\u200Cs\u200Dt\u2060a\uFEFFn].")]
    [InlineData("Ka\u00ADzakh\u200Bstan", "Le [Kazakhstan].")]
    [InlineData("Union européenne", "l'[Union\u200B euro\u00ADpéenne], l'[Union \u200Beuropéenne], l'[Union \u200B \u00AD européenne]")]
    [InlineData("coup d'État", "un [coup d\u2060'\u2060État]")]
    [InlineData("C++", "le [C\u00AD++], le [C+\u2060+]")]
    [InlineData("État", "l'[E\u200B\u0301tat], l'[E\u00AD\u0301tat]")]
    [InlineData("OTSC", "l'[OT\u061CS\u202AC] et l'[O\u2066TS\u2069C]")]
    public void Soft_hyphens_and_zero_width_characters_inside_do_not_count(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("OTSC", "l'\u200B[OTSC]\u200B, \uFEFF[OTSC]\u00AD.")]
    [InlineData("OTSC", "l'[OTSC\u200D], l'[OTSC\u200C].")]
    [InlineData("\u200BOTSC\u00AD", "l'[OTSC]")]
    [InlineData("o =  \u200B OTSC \u00AD ", "l'[OTSC]")]
    [InlineData("OTSC", "l'OTSC\u200BOTSC")]
    public void Around_a_mention_they_are_left_out_unless_they_belong_to_its_last_letter(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("État", "l'[&Eacute;tat] et l'[E&#x301;tat]")]
    [InlineData("Union européenne", "l'[Union&nbsp;européenne], l'[Union&#8239;euro&shy;péenne]")]
    [InlineData("AT&T", "chez [AT&T], chez [AT&amp;T]")]
    public void Entities_are_the_characters_that_they_stand_for(string glossary, string text) => MarkedText.Check(glossary, text);

    [Fact]
    public void The_reader_s_text_is_never_changed()
    {
        const string Text = "L’Union\u00A0\u00A0euro\u00ADpe\u0301enne\u200B, l’UNION EUROPEENNE";
        var prose = new SmallSite("Union européenne").LinkArticle(Text).Prose;

        Assert.Equal(Text, Assert.Single(prose.Blocks).Text);
        Assert.False(Text.IsNormalized(NormalizationForm.FormC));
    }
}
