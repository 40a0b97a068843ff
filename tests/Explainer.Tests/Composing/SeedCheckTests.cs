using Explainer.Diagnostics;
using Explainer.Tests.Hostile;

namespace Explainer.Tests.Composing;

public sealed class SeedCheckTests
{
    [Theory]
    [InlineData("Le maire et la mort.", " The correction of « mort » was applied in 2 places")]
    [InlineData("Le maire et la maire.", null)]
    public void A_correction_that_was_applied_in_several_places_is_named_where_words_differ(string text, string? said)
    {
        var found = HostileSite.Build(
            ("seeds/a.txt", "Le mort et la mort."),
            ("input/articles/a.md", $"---\ntitle: A\nlang: fr\ndate: 2022\nderivedFrom: seeds/a.txt\ncorrections: [{{quote: mort, replacement: maire, reason: r}}]\n---\n{text}\n"))
            .Diagnostics.Where(diagnostic => diagnostic.Rule == Rules.SeedDiffers).ToList();

        Assert.Equal(said is null ? 0 : 1, found.Count);
        Assert.All(found, diagnostic => Assert.Contains(said!, diagnostic.Message, StringComparison.Ordinal)); // there is none where nothing is said
    }
}
