using AngleSharp.Dom;
using Explainer.Model;
using Explainer.Tests.Site;

namespace Explainer.Tests.Content;

public sealed class ConceptSourceTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Theory]
    [InlineData("fr", "/glossaire/", "/sources/")]
    [InlineData("en", "/en/glossary/", "/en/sources/")]
    public void A_concept_s_page_shows_each_of_its_sources_with_its_address(string language, string glossary, string bibliography)
    {
        foreach (var concept in RepositoryContent.Concepts)
        {
            var address = $"{glossary}{concept.SchemeId}/{concept.Id}/";
            var list = site.Page(address).QuerySelector("section.sources");
            var expected = SourcesOf(concept, language).ToList();

            Assert.True(expected.Count > 0, $"{concept.Id} has no source");
            Assert.All(expected, id => Assert.True(Shows(list, bibliography, RepositoryContent.Site.Sources.Single(source => source.Id == id)), $"{address} does not show {id}"));
        }
    }

    /// <summary>What the concept lists, what its facts rest on, and what its body cites.</summary>
    private static IEnumerable<string> SourcesOf(Concept concept, string language) => concept.Sources.Select(source => source.Id)
        .Concat(concept.Facts.Select(fact => fact.Source!.Id)) // the build finds none without one
        .Concat(concept.Body.Find(language)?.Links.Select(link => TermAddress.SourceOf(link.Address)).OfType<string>() ?? [])
        .Distinct();

    private static bool Shows(IElement? list, string bibliography, Source source) => list is not null
        && list.QuerySelectorAll("a").Any(link => link.GetAttribute("href") == $"{bibliography}#{source.Id}")
        && list.QuerySelectorAll("a").Any(link => link.GetAttribute("href") == source.Url);
}
