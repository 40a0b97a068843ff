using System.Text;
using Explainer.Tests.Linking;
using Explainer.Text;

namespace Explainer.Tests.Parsing;

public sealed class MistypedKeyTests
{
    [Theory]
    [InlineData("id: otsc, prefLable: OTSC, definition: Une alliance.", "EX1012")]
    [InlineData("id: otsc, prefLable: Autre, prefLabel: OTSC, definition: Une alliance.", "EX1012")]
    [InlineData("id: otsc, prefLabel: OTSC, prefLable: Autre, definition: Une alliance.", "EX1012")]
    [InlineData("id: otsc, xyz: OTSC, definition: Une alliance.", "EX1012 EX1013")]
    public void A_required_key_that_is_mistyped_is_said_once_and_not_missing_too(string concept, string codes)
    {
        var site = SiteBuilder.Compose(
            [
                File("input/site.yml", MemorySite.Settings.Replace("[fr, en]", "[fr]", StringComparison.Ordinal)),
                File("input/glossaries/a.yml", MemorySite.Glossary("a", concept)),
                File("input/articles/almaty.md", MemorySite.Article("L’OTSC est là.")),
            ],
            new BuildSettings());

        Assert.Equal(codes, string.Join(' ', site.Diagnostics.Select(found => found.Rule.Code).Where(code => code.StartsWith("EX1", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));
        Assert.DoesNotContain(site.Diagnostics, found => found.Rule.Code == "EX4001" && codes == "EX1012");
    }

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
