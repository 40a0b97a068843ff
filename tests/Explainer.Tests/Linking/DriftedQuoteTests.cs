using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Tests.Linking;

/// <summary>What an editor is told of a quote that is not in its article.</summary>
public sealed class DriftedQuoteTests
{
    private const string Article = """
        Almaty est revenue au calme lundi après une semaine de troubles.

        La police a fouillé les voitures aux points de contrôle, tandis que la place restait fermée au public.

        "Le coup principal a été dirigé contre (la ville d') Almaty", a déclaré M. Tokayev.
        """;

    [Theory]
    [InlineData("voitures aux points de controle", "voitures aux points de contrôle", 96)] // a slip in the last word
    [InlineData("fouilé les voitures aux points", "fouillé les voitures aux points", 96)] // in the first
    [InlineData("La police a fouillé des voitures", "La police a fouillé les voitures", 96)]
    [InlineData("revenue calme lundi après une semaine", "revenue au calme lundi après une semaine", 92)] // a word too few
    [InlineData("points de contrôle et tandis que la place", "points de contrôle, tandis que la place", 92)] // a word too many
    [InlineData("points de contrôle tandis que la place", "points de contrôle, tandis que la place", 97)] // a mark
    [InlineData("\"Le coup principal a été dirigé sur (la ville d') Almaty\"", "\"Le coup principal a été dirigé contre (la ville d') Almaty\"", 91)] // marks at the ends
    public void The_nearest_passage_is_proposed_with_its_place_and_how_alike_it_is(string quote, string passage, int percent)
    {
        var found = Finding(Article, quote);

        Assert.Equal(Rules.QuoteNotFound, found.Rule);
        Assert.Equal("input/annotations.yml", found.Location.Path);
        Assert.Equal($"« {quote} » is not in 'almaty'; the nearest passage, {percent} % alike, is « {passage} ».", found.Message);
        var (line, column) = PlaceOf(passage);
        Assert.Equal(new TextLocation("input/articles/almaty.md", line, column), found.Related!.Value with { Length = 0 }); // a passage has its place
    }

    [Fact]
    public void Nothing_is_proposed_where_nothing_is_like_it()
    {
        var found = Finding(Article, "un dirigeable vert olive");

        Assert.Equal("« un dirigeable vert olive » is not in 'almaty', nor was anything like it found.", found.Message);
        Assert.Null(found.Related);
    }

    [Fact]
    public void A_long_quote_is_shown_from_some_words_before_the_first_difference()
    {
        const string Text = "Le Kazakhstan a été dirigé fermement et avec peu d'opposition politique organisée depuis son indépendance, il y a trente ans, selon l'agence.";
        var found = Finding(Text, Text.Replace("trente", "quarante", StringComparison.Ordinal));

        Assert.Contains("quarante ans", found.Message, StringComparison.Ordinal);
        Assert.Contains("trente ans", found.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Le Kazakhstan", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_as_long_as_a_book_is_looked_for_by_its_beginning()
    {
        var text = string.Concat(Enumerable.Repeat("La police a fouillé les voitures. ", 2_000)).TrimEnd();
        var found = Finding(text, "Hier, l" + text[1..]);

        Assert.Contains("is « La police a fouillé les voitures. La police", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('a')]
    [InlineData('-')]
    public void A_word_and_a_row_of_marks_without_end_are_no_burden(char filler)
    {
        var endless = $"La police {new string(filler, 500_000)} a fouillé";
        var found = Finding(endless, endless.Replace("fouillé", "fouilli", StringComparison.Ordinal));

        Assert.Equal(Rules.QuoteNotFound, found.Rule);
    }

    private static Diagnostic Finding(string text, string quote) => Assert.Single(QuotedSite.FindingsOn(text, quote));

    private static (int Line, int Column) PlaceOf(string passage)
    {
        var lines = Article.Split('\n');
        var line = Array.FindIndex(lines, line => line.Contains(passage, StringComparison.Ordinal));
        return (line + 1 + MemorySite.LinesBefore, lines[line].IndexOf(passage, StringComparison.Ordinal) + 1);
    }
}
