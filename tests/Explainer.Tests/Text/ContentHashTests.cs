using System.Text;
using Explainer.Text;

namespace Explainer.Tests.Text;

public sealed class ContentHashTests
{
    /// <summary>The value that the specification of XXH3 names for nothing.</summary>
    [Fact]
    public void Nothing_has_the_hash_of_nothing() => Assert.Equal("99aa06d3014798d86001c324468d497f", ContentHash.Of([]));

    [Fact]
    public void A_character_makes_another_hash() =>
        Assert.Equal(1000, Enumerable.Range(0, 1000).Select(i => ContentHash.Of(Encoding.UTF8.GetBytes(new string('a', i)))).Distinct(StringComparer.Ordinal).Count());
}
