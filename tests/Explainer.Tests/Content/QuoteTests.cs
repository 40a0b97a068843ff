namespace Explainer.Tests.Content;

public sealed class QuoteTests
{
    public static TheoryData<string> Annotations => [.. RepositoryContent.Site.Annotations.Select(note => note.Id)];

    [Theory]
    [MemberData(nameof(Annotations))]
    public void A_quote_is_in_the_seed_to_the_letter(string id)
    {
        var note = RepositoryContent.Site.Annotations.Single(note => note.Id == id);

        Assert.Contains(note.Quote.Exact, RepositoryContent.Seed.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TAKEOVER")]
    [InlineData("Kazkahstan")]
    [InlineData("Masimov a depuis")]
    public void What_the_document_has_wrong_is_kept_and_marked(string words)
    {
        Assert.Contains(words, RepositoryContent.Seed.Text, StringComparison.Ordinal);
        Assert.Contains(RepositoryContent.Site.Articles.Single().Text.Blocks, block => block.Text.Contains(words, StringComparison.Ordinal));
        Assert.Contains(RepositoryContent.Site.Annotations, note => note.Quote.Exact.Contains(words, StringComparison.Ordinal));
        Assert.Empty(RepositoryContent.Site.Articles.Single().Corrections);
    }
}
