using Explainer.Diagnostics;

namespace Explainer.Tests.Composing.Care;

public sealed class FigureCheckTests
{
    [Theory]
    [InlineData("{label: Morts, value: \"238\", asOf: \"2022-08-16\", source: tass}")]
    [InlineData("▸{label: Morts, value: \"238\", source: tass}")]
    [InlineData("▸{label: Morts, value: {fr: deux cents, en: \"200\"}, source: tass}")]
    [InlineData("{label: Article 4, value: Moscou, source: tass}")]
    public void A_figure_says_when_it_held(string fact) => MarkedSite.French
        .WithConcepts($"  - id: bilan\n    prefLabel: bilan\n    facts:\n      - {fact}")
        .With("input/sources.yml", "- {id: tass, type: article-newspaper, title: Tass}")
        .IsBrokenAtMarks(Rules.UndatedFigure);
}
