using Explainer.Text;
using FsCheck.Xunit;

namespace Explainer.Tests.Text;

public sealed class NearestTests
{
    private static readonly string[] Keys = ["title", "languages", "baseUrl", "prefLabel", "altLabel", "id", "start", "end", "date"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("titl", "title")]
    [InlineData("Title", "title")]
    [InlineData("baseURL", "baseUrl")]
    [InlineData("langauges", "languages")]
    [InlineData("preflable", "prefLabel")]
    [InlineData("strat", "start")]
    [InlineData("ids", "id")]
    public void A_slip_is_a_character_too_many_too_few_wrong_or_exchanged(string word, string meant) => Assert.Equal(meant, Nearest.To(word, Keys));

    [Theory]
    [InlineData("")]
    [InlineData("xy")]
    [InlineData("couleur")]
    [InlineData("tlt")]
    public void A_word_that_is_too_far_has_no_neighbour(string word) => Assert.Null(Nearest.To(word, Keys));

    [Fact]
    public void Of_two_neighbours_the_nearer_wins_then_the_first_in_ordinal_order()
    {
        Assert.Equal("labels", Nearest.To("labelss", ["labelled", "labels"]));
        Assert.Equal("cat", Nearest.To("hat", ["rat", "cat", "mat"]));
        Assert.Null(Nearest.To("hat", []));
    }

    [Property]
    public void The_order_of_candidates_does_not_matter(string? word, string?[] candidates)
    {
        var known = candidates.Select(candidate => candidate ?? "").ToArray();

        Assert.Equal(Nearest.To(word ?? "", known), Nearest.To(word ?? "", known.Reverse()));
        Assert.All(known, candidate => Assert.NotNull(Nearest.To(candidate, known)));
    }
}
