namespace Explainer.Tests.Linking;

/// <summary>Rule 5.</summary>
public sealed class LongestLabelTests
{
    [Theory]
    [InlineData("e = État; c = coup d'État", "un [coup d'État→c], l'[État→e], un coup dans l'[État→e]")]
    [InlineData("u = Union; ue = Union européenne; uee = Union économique eurasiatique", "l'[Union→u], l'[Union européenne→ue], l'[Union économique eurasiatique→uee], l'[Union→u] économique européenne")]
    [InlineData("a = a b c d; b = b c; x = x a", "[a b c d→a], a [b c→b] x, [x a→x] [b c→b] d")]
    [InlineData("ab = a b; bc = b c", "[a b→ab] c, [b c→bc], [a b→ab] [b c→bc]")]
    [InlineData("y = Yahoo; y2 = Yahoo!", "[Yahoo→y], [Yahoo!→y2], [Yahoo→y] !")]
    [InlineData("c = C++; b = C++ Builder", "[C++→c], [C++ Builder→b], [C++→c] builds")]
    [InlineData("n = .NET; c = NET core", "[.NET→n] core, [NET core→c]")]
    [InlineData("p = « paix; b = bataille «", "la [bataille «→b] paix », la [« paix→p] »")]
    [InlineData("p = (paix; b = bataille (", "la bataille [(paix→p])")]
    public void From_the_left_the_longest_wins(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("révolution de couleur", "les [*révolutions* de couleur], les *[révolutions de couleur]*, les [**révolutions** *de* couleur]")]
    [InlineData("révolution de couleur", "les [*révolutions\nde* couleur], les *[révolutions  \n**de** couleur]* x")]
    [InlineData("révolution de couleur", "les [révolutions **de couleur] soudaines**, *les [révolutions* de couleur]")]
    [InlineData("OTSC", "l'[O*TS*C], l'[**O**TSC], l'_[OTSC]_")]
    [InlineData("révolution de couleur", "les révolutions`de`couleur, les révolutions de [couleur](https://example.org)")]
    [InlineData("révolution de couleur", "les révolutions ![x](/assets/x.png) de couleur, les révolutions[^1] de couleur\n\n[^1]: Note.")]
    [InlineData("révolution de couleur", "les [révolutions ***de* couleur]**")]
    public void A_mention_runs_across_emphasis_and_line_breaks(string glossary, string text) => MarkedText.Check(glossary, text);

    [Theory]
    [InlineData("OTSC", "| l'[OTSC] | x |\n|---|---|\n| d'[OTSC] | *[OTSC]* |")]
    [InlineData("OTSC", "- l'[OTSC]\n- x\n\n  d'[OTSC]\n  1. [OTSC]")]
    [InlineData("OTSC", "> l'[OTSC]\n>\n> > d'[OTSC]")]
    [InlineData("OTSC", "[OTSC]\n:   l'[OTSC]\n\n    d'[OTSC]")]
    [InlineData("OTSC", "Texte[^1].\n\n[^1]: l'[OTSC]\n\n    d'[OTSC]")]
    [InlineData("OTSC", "l'[OTSC]\\\n[OTSC]  \n[OTSC]")]
    public void Mentions_are_found_in_every_kind_of_block(string glossary, string text) => MarkedText.Check(glossary, text);
}
