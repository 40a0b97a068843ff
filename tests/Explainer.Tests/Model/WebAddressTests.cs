using Explainer.Model;

namespace Explainer.Tests.Model;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://example.org/", "https://example.org")]
    [InlineData("https://Example.org:443/sous/", "https://example.org/sous")]
    [InlineData("http://localhost:8080", "http://localhost:8080")]
    [InlineData("https://é.org/été", "https://xn--9ca.org/%C3%A9t%C3%A9")]
    [InlineData("https://example.org/a/../b", "https://example.org/b")]
    [InlineData("http://[::1]:81/", "http://[::1]:81")]
    [InlineData("https://example.org/A b", null)]
    [InlineData("https://example.org/?x=1#y", null)]
    [InlineData("https://example.org/?", null)]
    [InlineData("https://me@example.org/", null)]
    [InlineData("ftp://example.org/", null)]
    [InlineData("example.org", null)]
    public void The_address_to_publish_at_has_one_form(string address, string? form) => Assert.Equal(form, WebAddress.BaseOf(address));

    [Theory]
    [InlineData("/ancien", "/ancien")]
    [InlineData("/a%20b/", null)]
    [InlineData("/%C3%A9t%C3%A9/", "/été/")]
    [InlineData("/a//b", null)]
    [InlineData("/a/./b", null)]
    [InlineData("/a?b", null)]
    [InlineData("/a%23b", null)]
    public void A_former_address_is_a_path(string address, string? path) => Assert.Equal(path, WebAddress.PathOf(address));

    [Fact]
    public void A_path_that_no_disk_holds_is_none() => Assert.Null(WebAddress.PathOf("/" + new string('a', 300) + "/"));
}
