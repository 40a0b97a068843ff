namespace Explainer.Tests.Content;

public sealed class CompletenessTests
{
    [Theory]
    [InlineData("csto", 18)]
    [InlineData("colour-revolutions", 16)]
    [InlineData("knb", 12)]
    [InlineData("people", 12)]
    [InlineData("places", 10)]
    [InlineData("events", 8)]
    public void A_glossary_covers_its_subject(string glossary, int concepts) =>
        Assert.InRange(RepositoryContent.Site.Schemes.Single(scheme => scheme.Id == glossary).Concepts.Length, concepts, int.MaxValue);

    [Fact]
    public void The_timeline_has_forty_events_or_more_from_1991_to_2026()
    {
        var dates = RepositoryContent.Site.Events.Select(item => item.Date.Date).ToList();

        Assert.InRange(dates.Count, 40, int.MaxValue);
        Assert.Equal("1991-12-16", dates.MinBy(date => date.Earliest)!.FirstDayText); // there are forty
        Assert.Equal("2026-03-15", dates.MaxBy(date => date.Earliest)!.FirstDayText); // as above
    }

    [Fact]
    public void January_2022_is_told_by_the_day()
    {
        int[] eventfulDays = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 17, 18, 19];
        var dates = RepositoryContent.Site.Events.Select(item => item.Date.Date.Text).ToHashSet();

        Assert.All(eventfulDays, day => Assert.Contains(FormattableString.Invariant($"2022-01-{day:00}"), dates));
    }

    [Fact]
    public void Each_of_the_thirty_six_claims_has_its_note() =>
        Assert.All(Enumerable.Range(1, 36), number => Assert.Single(RepositoryContent.Site.Annotations, note => note.Id.StartsWith(FormattableString.Invariant($"a{number:00}-"), StringComparison.Ordinal)));

    [Fact]
    public void Every_source_says_who_speaks_in_what_language_and_none_claims_to_have_been_opened() => Assert.All(RepositoryContent.Site.Sources, source =>
    {
        Assert.NotNull(source.Speaker);
        Assert.NotNull(source.Language);
        Assert.NotNull(source.Url);
        Assert.Null(source.Accessed);
    });

    [Fact]
    public void No_rule_is_loosened() => Assert.Empty(RepositoryContent.Site.Settings.Severities);
}
