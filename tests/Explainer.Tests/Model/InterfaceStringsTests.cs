using Explainer.Model;

namespace Explainer.Tests.Model;

public sealed class InterfaceStringsTests
{
    [Theory]
    [InlineData("{day} {month}", "4 mai")]
    [InlineData("{month} {day}, {month}", "mai 4, mai")]
    [InlineData("{day}{day}", "44")]
    [InlineData("le {day", "le {day")]
    [InlineData("{{day}}", "{4}")]
    [InlineData("{days} {unknown} {}", "{days} {unknown} {}")]
    [InlineData("", "")]
    public void Each_name_in_brackets_gives_way_to_its_value_and_all_else_stays(string text, string filled) =>
        Assert.Equal(filled, With(text).Fill("key", ("day", "4"), ("month", "mai")));

    [Fact]
    public void A_value_that_looks_like_a_name_is_a_value() =>
        Assert.Equal("{month} mai", With("{day} {month}").Fill("key", ("day", "{month}"), ("month", "mai")));

    [Fact]
    public void A_text_longer_than_what_is_kept_at_hand_is_filled_whole() =>
        Assert.Equal(new string('a', 1000) + new string('b', 1000), With(new string('a', 1000) + "{day}").Fill("key", ("day", new string('b', 1000))));

    private static InterfaceStrings With(string text) => new("fr", new Dictionary<string, string>(StringComparer.Ordinal) { ["key"] = text });
}
