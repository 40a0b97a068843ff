using Explainer.CommandLine;

namespace Explainer.Tests.CommandLine;

public sealed class RealPathTests
{
    [Theory]
    [InlineData("plain/file", "plain/file")]
    [InlineData("link", "plain")]
    [InlineData("link/file", "plain/file")]
    [InlineData("link/missing/further", "plain/missing/further")]
    [InlineData("second/file", "plain/file")]
    [InlineData("deep/up/file", "plain/file")]
    [InlineData("missing", "missing")]
    public void Every_link_on_the_way_is_followed(string path, string real)
    {
        using var folder = new TemporaryFolder();
        folder.With("plain/file").WithLink("link", folder.PathOf("plain")).WithLink("second", "link").WithLink("deep/up", "../link/../second");

        Assert.Equal(RealPath.Of(folder.PathOf(real)), RealPath.Of(folder.PathOf(path)));
        Assert.EndsWith(real, RealPath.Of(folder.PathOf(path)), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_in_a_circle_are_an_error_of_the_disk()
    {
        using var folder = new TemporaryFolder().WithLink("one", "two").WithLink("two", "one");

        Assert.Throws<IOException>(() => RealPath.Of(folder.PathOf("one/file")));
    }

    [Theory]
    [InlineData("/a", "/a", true)]
    [InlineData("/a", "/a/b/c", true)]
    [InlineData("/", "/a", true)]
    [InlineData("/a", "/ab", false)]
    [InlineData("/a/b", "/a", false)]
    public void A_folder_holds_itself_and_what_lies_in_it(string folder, string path, bool holds) =>
        Assert.Equal(holds, RealPath.Holds(folder, path));
}
