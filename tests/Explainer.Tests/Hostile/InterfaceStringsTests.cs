using System.Text;
using AngleSharp.Html.Parser;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Tests.Composing.Care;

namespace Explainer.Tests.Hostile;

/// <summary>What a site's own words of the interface can do wrong.</summary>
public sealed class InterfaceStringsTests
{
    private const string Path = "theme/strings/fr.yml";

    [Theory]
    [InlineData("\"../x\"", "EX1015")]
    [InlineData("\"\"", "EX1015")]
    [InlineData("a b#c?d", "EX1015")]
    [InlineData("Glossaire", "EX1015")]
    [InlineData("theme", "EX3004")]
    [InlineData("fr", "EX3004")]
    [InlineData("recherche", "EX3004")]
    public void A_word_of_addresses_is_an_id_that_nothing_else_has(string word, string code)
    {
        var found = Built($"path.glossary: {word}\n").Diagnostics.Where(diagnostic => diagnostic.Location.Path == Path).ToList();

        Assert.Equal((code, 1, 16), found.Select(diagnostic => (diagnostic.Rule.Code, diagnostic.Location.Line, diagnostic.Location.Column)).Single());
    }

    [Fact]
    public void A_key_that_the_interface_does_not_have_is_an_error_that_names_the_nearest()
    {
        var found = Assert.Single(Built("name.home: Accueil\npath.glosary: lex\n").Diagnostics, diagnostic => diagnostic.Rule == Rules.UnknownKey);

        Assert.Equal((Path, 2, 1), (found.Location.Path, found.Location.Line, found.Location.Column));
        Assert.Contains("'path.glossary'", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_around_a_date_are_text_whatever_is_in_them()
    {
        var page = Built("as-of: \"en {date} <b> & <script>x</script>\"\n").Files.Single(file => file.Path == "glossaire/glossary/mot/index.html").Made();
        var fact = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Content.Span)).QuerySelector(".as-of");

        Assert.Equal("2020", fact?.QuerySelector("time")?.TextContent);
        Assert.Contains("en 2020 <b> & <script>x</script>", fact?.TextContent, StringComparison.Ordinal);
    }

    private static BuildResult Built(string strings) => SiteBuilder.Build(
        SiteFiles.Over(Theme.Theme.Files, MarkedSite.French
            .WithConcepts("  - {id: mot, prefLabel: mot, facts: [{label: Nombre, value: dix, asOf: \"2020\"}]}")
            .With(Path, strings).Files),
        new BuildSettings(),
        Theme.Theme.Render);

}
