using Explainer.CommandLine.Commands;

namespace Explainer.Tests.CommandLine.Commands;

public sealed class BaseAddressTests
{
    [Theory]
    [InlineData("https://example.org", true)]
    [InlineData("http://localhost:8080/a/b/", true)]
    [InlineData("https://exämple.org/é", true)]
    [InlineData("HTTPS://EXAMPLE.ORG", true)]
    [InlineData("", false)]
    [InlineData("example.org", false)]
    [InlineData("/explainer", false)]
    [InlineData("file:///explainer", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://", false)]
    [InlineData("https:///path", false)]
    [InlineData("https://example.org?", false)]
    [InlineData("https://example.org#", false)]
    [InlineData("https://me:secret@example.org", false)]
    [InlineData(" https://example.org", false)]
    [InlineData("https://exa mple.org", false)]
    public void An_address_is_absolute_http_without_query_or_fragment(string address, bool isValid) =>
        Assert.Equal(isValid, BaseAddress.IsValid(address));
}
