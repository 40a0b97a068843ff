using System.Text.RegularExpressions;

namespace Explainer.Tests.Content;

public sealed partial class NumberTests
{
    public static TheoryData<string> DefinitionsWithNumbers =>
    [
        .. RepositoryContent.Concepts.Where(concept => concept.Definition.Entries.Any(definition => Numbers(definition.Source.Text).Any())).Select(concept => concept.Id),
    ];

    [Theory]
    [MemberData(nameof(DefinitionsWithNumbers))]
    public void A_number_of_a_definition_stands_in_a_sourced_fact_of_that_concept_in_the_same_language(string id)
    {
        var concept = RepositoryContent.Concepts.Single(concept => concept.Id == id);
        var sources = RepositoryContent.Site.Sources.Select(source => source.Id).ToHashSet();
        foreach (var definition in concept.Definition.Entries)
        {
            var sourced = concept.Facts.Where(fact => fact.Source is { } source && sources.Contains(source.Id))
                .SelectMany(fact => Numbers(fact.Value.Find(definition.Language)?.Text.Text ?? "")).ToHashSet();

            Assert.All(Numbers(definition.Source.Text), number => Assert.True(sourced.Contains(number), $"{definition.Language}: {number} in « {definition.Source.Text} »"));
        }
    }

    /// <summary>Digits with what groups them or cuts their fraction: 20 000, 1,5 and 2,030 are one number each.</summary>
    private static IEnumerable<string> Numbers(string text) => NumberPattern().Matches(text).Select(match => match.Value);

    [GeneratedRegex("[0-9]+(?:[\u202F\u00A0.,][0-9]+)*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NumberPattern();
}
