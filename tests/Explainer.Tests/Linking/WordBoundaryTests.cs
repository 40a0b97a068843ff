namespace Explainer.Tests.Linking;

/// <summary>Rule 4.</summary>
public sealed class WordBoundaryTests
{
    [Theory]
    [InlineData("OTSC", "xOTSC, OTSCx, éOTSC, OTSCé, ЖOTSC, OTSC中")]
    [InlineData("OTSC", "OTSC2, 2OTSC, OTSC٣, OTSC_, _OTSC, OTSC_2")]
    [InlineData("OTSC", "OTSC\u0301, OTSC\u20DD, OTSC\u0903, \u0301OTSC")]
    [InlineData("OTSC", "OTSC𝐀, 𝐀OTSC, OTSC𐐀, OTSC𝟘, OTSC𑀀")]
    [InlineData("art", "partir, artiste, [arts]-, [art]")]
    public void No_letter_digit_mark_or_underscore_touches_a_mention(string glossary, string text) =>
        MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("OTSC", "l'[OTSC], d'[OTSC], l’[OTSC], dʼ[OTSC], qu'[OTSC], L'[OTSC]")]
    [InlineData("OTSC", "[OTSC]'s")]
    [InlineData("État", "d'[État], l'[État], aujourd'hui l'[État]")]
    public void Elisions_are_boundaries(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("KGB", "ex-[KGB], l'ex‑[KGB], [KGB]-FSB, pro-[KGB]-anti")]
    [InlineData("Unis", "États-[Unis]")]
    public void Hyphens_are_boundaries(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("OTSC", "([OTSC]), «[OTSC]», « [OTSC] », “[OTSC]”, [OTSC]. [OTSC], [OTSC]; [OTSC]: [OTSC]! [OTSC]? [OTSC]… [OTSC]/[OTSC] – [OTSC] — @[OTSC] #[OTSC] $[OTSC] [OTSC]% +[OTSC]= ~[OTSC]")]
    [InlineData("OTSC", "😀[OTSC]😀, 👩‍🚀[OTSC]👩‍🚀, 🇫🇷[OTSC]🇰🇿, ☃️[OTSC]☃️, [OTSC]➔")]
    [InlineData("OTSC", "[OTSC]^2, [OTSC]², [OTSC]®, [OTSC]™, [OTSC]°")]
    [InlineData("OTSC", "\\[[OTSC]\\], \\*[OTSC]\\*, \\{[OTSC]\\}")]
    public void Signs_are_boundaries(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("OTSC", "x**OTSC**, **OTSC**x, *OTSC***x**, **[OTSC]**, **[OTSC].**x")]
    [InlineData("OTSC", "`x`OTSC, OTSC`x`, `x` [OTSC], `x.`[OTSC]")]
    [InlineData("OTSC", "[x](https://example.org)OTSC, [l'](https://example.org)[OTSC]")]
    [InlineData("OTSC", "[OTSC]![x](/assets/x.png), &eacute;OTSC, &laquo;[OTSC]&raquo;")]
    public void What_touches_from_another_run_touches(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("𝐎𝐓", "l'[𝐎𝐓] et 𝐎𝐓𝐒")]
    [InlineData("😀OTSC", "l'[😀OTSC], OTSC, x😀OTSC")]
    [InlineData("中国", "[中国] 在中国")]
    public void Letters_beyond_the_basic_plane_are_letters(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("OTSC", "[OTSC🏻] et [OTSC\u200D]")]
    [InlineData("OTSC", "[\u0600OTSC]")]
    public void A_mention_covers_whole_grapheme_clusters(string glossary, string text) => MarkedText.Check(glossary, text);
}
