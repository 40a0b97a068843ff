using Explainer.Model;

namespace Explainer.Tests.Model;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("FR", "fr")]
    [InlineData("pt-br", "pt-BR")]
    [InlineData("SR-latn-rs", "sr-Latn-RS")]
    [InlineData("en-x-ab", "en-x-ab")]
    [InlineData("de-1996", "de-1996")]
    public void Tags_are_written_in_the_usual_letters(string tag, string canonical) => Assert.Equal(canonical, LanguageTag.Canonical(tag));

    [Theory]
    [InlineData("ar", true)]
    [InlineData("fa-IR", true)]
    [InlineData("uz-Arab", true)]
    [InlineData("ku-Latn", false)]
    [InlineData("fr", false)]
    public void Some_are_read_from_right_to_left(string tag, bool isSo) => Assert.Equal(isSo, LanguageTag.IsRightToLeft(tag));
}
