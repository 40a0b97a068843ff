using Explainer.Checking;

namespace Explainer.Tests.Checking;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("/:y/:year", "/got/:year/:y", "/aa/2020", "/got/2020/aa")]
    [InlineData("/blog/*", "/new/:splat", "/blog/a/b", "/new/a/b")]
    [InlineData("/:a/b", "/c/:a/:other", "/x/b", "/c/x/:other")]
    public void A_target_gets_the_words_of_the_path(string pattern, string target, string path, string filled) =>
        Assert.Equal(filled, new PathPattern(pattern).Fill(target, path.Split('/')));
}
