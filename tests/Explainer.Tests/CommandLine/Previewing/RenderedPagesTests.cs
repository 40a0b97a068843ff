using Explainer.CommandLine.Previewing;

namespace Explainer.Tests.CommandLine.Previewing;

/// <summary>What the preview keeps from one build to the next.</summary>
public sealed class RenderedPagesTests
{
    private const string Article = "articles/almaty/index.html";

    [Fact]
    public void A_page_that_comes_out_the_same_is_the_one_that_was_there()
    {
        using var site = new WrittenSite();
        var builder = new PreviewBuilder(site.Folder.Root, new BuildSettings(), Theme.Theme.Render);
        var first = builder.Build(PreviewState.Nothing)!; // ! there are files
        var (page, beside) = (first.Site?.Find(Article), first.Site?.Find("glossaire/index.html"));

        site.Write("Le second texte.");
        var second = builder.Build(first)!; // ! a file has changed

        Assert.NotNull(beside);
        Assert.Same(beside, second.Site?.Find("glossaire/index.html"));
        Assert.NotSame(page, second.Site?.Find(Article));
        Assert.Null(builder.Build(second));
    }

    [Fact]
    public void A_page_that_was_gone_in_between_is_the_new_one()
    {
        using var site = new WrittenSite();
        var builder = new PreviewBuilder(site.Folder.Root, new BuildSettings(), Theme.Theme.Render);
        var first = builder.Build(PreviewState.Nothing)!; // ! there are files
        var page = first.Site?.Find(Article);

        File.Delete(site.Folder.PathOf("input/articles/almaty.md"));
        var without = builder.Build(first)!; // ! a file has changed
        site.Write("Le premier texte.");
        var again = builder.Build(without)!; // ! a file has changed

        Assert.Null(without.Site?.Find(Article));
        Assert.Equal(page?.Fingerprint, again.Site?.Find(Article)?.Fingerprint);
        Assert.NotSame(page, again.Site?.Find(Article));
    }
}
