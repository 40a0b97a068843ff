using Explainer.Diagnostics;

namespace Explainer.Tests.Composing.Care;

public sealed class LifeCheckTests
{
    [Theory]
    [InlineData("organisation", "2002-10-07", "2024", "▸otsc", "2001")]
    [InlineData("organisation", "2002-10-07", "2024", "▸otsc", "2002-10-06")]
    [InlineData("organisation", "2002-10-07", "2024", "otsc", "2002-10")]
    [InlineData("organisation", "2002-10-07", "2024", "otsc", "2002-10-07")]
    [InlineData("organisation", "2002-10-07", "2024", "otsc", "2024-12-31")]
    [InlineData("organisation", "2002-10-07", "2024", "▸otsc", "2025")]
    [InlineData("person", "1940", "2024", "▸otsc", "2025")]
    [InlineData("place", "1940", "2024", "▸otsc", "2025")]
    [InlineData("event", "1940", "2024", "otsc", "2025")]
    [InlineData("document", "1940", "2024", "otsc", "2025")]
    [InlineData("concept", "1940", "2024", "otsc", "2025")]
    [InlineData("document", "1940", "2024", "▸otsc", "1939")]
    [InlineData("organisation", "2002~", "2024", "otsc", "2001")]
    [InlineData("organisation", "2002?", "2024", "otsc", "2001")]
    [InlineData("organisation", "2002", "2024", "otsc", "2001?")]
    [InlineData("organisation", "2002", "2024", "otsc", "2001/2003")]
    [InlineData("organisation", "2002", "2024", "▸otsc", "2000/2001")]
    [InlineData("organisation", "2002", "2024", "otsc", "../2003")]
    public void An_event_lies_within_the_life_of_what_it_names(string type, string start, string end, string concept, string date) => MarkedSite.French
        .WithConcepts($"  - id: otsc\n    type: {type}\n    prefLabel: OTSC\n    start: \"{start}\"\n    end: \"{end}\"")
        .With("input/timeline.yml", $"- {{id: sommet, date: \"{date}\", title: Sommet, concepts: [{concept}]}}")
        .IsBrokenAtMarks(Rules.EventOutsideLife);

    [Theory]
    [InlineData("▸\"2001\"")]
    [InlineData("\"2002\"")]
    [InlineData("\"2030\"")]
    public void A_fact_is_not_dated_before_its_concept(string asOf) => MarkedSite.French
        .WithConcepts($"  - id: otsc\n    prefLabel: OTSC\n    start: \"2002-10-07\"\n    end: \"2024\"\n    facts:\n      - {{label: Siège, value: Moscou, asOf: {asOf}}}")
        .IsBrokenAtMarks(Rules.OutsideLife);

    [Theory]
    [InlineData("2002", "\"2002\"")]
    [InlineData("2002", "▸\"2001\"")]
    public void An_end_comes_after_its_start(string start, string end) => MarkedSite.French
        .WithConcepts($"  - id: otsc\n    prefLabel: OTSC\n    start: \"{start}\"\n    end: {end}")
        .IsBrokenAtMarks(Rules.OutsideLife);

    [Fact]
    public void A_page_that_contradicts_itself_stops_the_build()
    {
        var site = MarkedSite.French.WithConcepts("  - id: otsc\n    prefLabel: OTSC\n    start: \"2002\"\n    end: \"2001\"");

        Assert.Empty(SiteBuilder.Build(site.Files, new BuildSettings(), (_, _) => { }).Files);
    }
}
